namespace SocialStrategy.Collection;

/// <summary>What came of taking forms in.</summary>
public sealed record IntakeResult
{
    internal IntakeResult(
        MonitoringRound round,
        ValueList<RealizerCompleteness> completeness,
        ValueList<IntakeConflict> conflicts,
        ValueList<IntakeDoubt> doubts,
        ValueList<IntakeLogEntry> log)
    {
        Round = round;
        Completeness = completeness;
        Conflicts = conflicts;
        Doubts = doubts;
        Log = log;
    }

    /// <summary>Gets the round with the contributions that came in; of a conflict the first.</summary>
    public MonitoringRound Round { get; internal init; }

    /// <summary>Gets one row for each body that something is expected from, in the plan's order.</summary>
    public ValueList<RealizerCompleteness> Completeness { get; internal init; }

    /// <summary>Gets values that two files tell differently, in the order in which they came.</summary>
    public ValueList<IntakeConflict> Conflicts { get; internal init; }

    /// <summary>Gets what is readable and looks wrong, in the order of the files.</summary>
    public ValueList<IntakeDoubt> Doubts { get; internal init; }

    /// <summary>Gets what was done with each file, in the order in which they came.</summary>
    public ValueList<IntakeLogEntry> Log { get; internal init; }
}


/// <summary>How complete the answers of one body are.</summary>
public sealed record RealizerCompleteness
{
    internal RealizerCompleteness(Realizer realizer, int expected, int answered, DeliveryState state, bool isLate)
    {
        Realizer = realizer;
        Expected = expected;
        Answered = answered;
        State = state;
        IsLate = isLate;
    }

    /// <summary>Gets the body.</summary>
    public Realizer Realizer { get; internal init; }

    /// <summary>Gets how many entries it should answer, parts not counted.</summary>
    public int Expected { get; internal init; }

    /// <summary>Gets how many it has answered with a value, words, or a reason why there is none.</summary>
    public int Answered { get; internal init; }

    /// <summary>Gets how far it got.</summary>
    public DeliveryState State { get; internal init; }

    /// <summary>Gets whether a file came after the last day, or is missing altogether.</summary>
    public bool IsLate { get; internal init; }

    /// <summary>Gets the entries without an answer, in the order of the form.</summary>
    public ValueList<FormEntry> Unanswered { get; internal init => field = Guard.Against.Null(value, nameof(Unanswered)); } = [];
}

/// <summary>How far a body got with its form.</summary>
public enum DeliveryState
{
    /// <summary>No readable file came.</summary>
    Missing,

    /// <summary>Some entries have no answer, or could not be read.</summary>
    Partly,

    /// <summary>Every entry has an answer.</summary>
    Received,
}

/// <summary>Two values for the same thing; the first stands until a person decides.</summary>
public sealed record IntakeConflict
{
    internal IntakeConflict(RealizerCode realizer, ItemCode item, Value first, string? firstFrom, Value second, string secondFrom)
    {
        Realizer = realizer;
        Item = item;
        First = first;
        FirstFrom = firstFrom;
        Second = second;
        SecondFrom = secondFrom;
    }

    /// <summary>Gets the code of the body.</summary>
    public RealizerCode Realizer { get; internal init; }

    /// <summary>Gets the code of the indicator.</summary>
    public ItemCode Item { get; internal init; }

    /// <summary>Gets the value that stands.</summary>
    public Value First { get; internal init; }

    /// <summary>Gets the file that it came from; null if it was in the round before.</summary>
    public string? FirstFrom { get; internal init; }

    /// <summary>Gets the value that was not taken.</summary>
    public Value Second { get; internal init; }

    /// <summary>Gets the file that it came from.</summary>
    public string SecondFrom { get; internal init; }
}


/// <summary>Something readable that looks wrong; a question to the body, not an error.</summary>
public sealed record IntakeDoubt : Diagnostic
{
    internal IntakeDoubt(DiagnosticDescriptor descriptor, RealizerCode realizer, FormEntry entry, params ReadOnlySpan<(string Name, object Value)> arguments)
        : base(descriptor, arguments) => (Realizer, Entry) = (realizer, entry);

    /// <summary>Gets the code of the body.</summary>
    public RealizerCode Realizer { get; }

    /// <summary>Gets the entry that it is about.</summary>
    public FormEntry Entry { get; }
}

/// <summary>What was done with one file.</summary>
public sealed record IntakeLogEntry
{
    internal IntakeLogEntry(string file, DateOnly receivedOn, RealizerCode? realizer, IntakeOutcome outcome, int taken, int problems)
    {
        File = file;
        ReceivedOn = receivedOn;
        Realizer = realizer;
        Outcome = outcome;
        Taken = taken;
        Problems = problems;
    }

    /// <summary>Gets the name of the file.</summary>
    public string File { get; internal init; }

    /// <summary>Gets the day on which it came.</summary>
    public DateOnly ReceivedOn { get; internal init; }

    /// <summary>Gets the code of the body; null if the file does not tell it readably.</summary>
    public RealizerCode? Realizer { get; internal init; }

    /// <summary>Gets what was done.</summary>
    public IntakeOutcome Outcome { get; internal init; }

    /// <summary>Gets how many answers were taken.</summary>
    public int Taken { get; internal init; }

    /// <summary>Gets how many problems reading it found.</summary>
    public int Problems { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(IntakeLogEntry), PrintMembers);
}


/// <summary>What was done with a file.</summary>
public enum IntakeOutcome
{
    /// <summary>It was not readable as a form of the plan.</summary>
    Refused,

    /// <summary>Its readable answers were taken.</summary>
    Taken,

    /// <summary>A later file says that it replaces this one.</summary>
    Replaced,
}
