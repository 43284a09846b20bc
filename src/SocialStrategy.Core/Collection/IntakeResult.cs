namespace SocialStrategy.Collection;

/// <summary>What came of taking forms in.</summary>
/// <param name="Round">The round with the contributions that came in; of a conflict the first.</param>
/// <param name="Completeness">One row for each body that something is expected from, in the plan's order.</param>
/// <param name="Conflicts">Values that two files tell differently, in the order in which they came.</param>
/// <param name="Doubts">What is readable and looks wrong, in the order of the files.</param>
/// <param name="Log">What was done with each file, in the order in which they came.</param>
public sealed record IntakeResult(
    MonitoringRound Round,
    ValueList<RealizerCompleteness> Completeness,
    ValueList<IntakeConflict> Conflicts,
    ValueList<IntakeDoubt> Doubts,
    ValueList<IntakeLogEntry> Log);

/// <summary>How complete the answers of one body are.</summary>
/// <param name="Realizer">The body.</param>
/// <param name="Expected">How many entries it should answer, parts not counted.</param>
/// <param name="Answered">How many it has answered with a value, words, or a reason why there is none.</param>
/// <param name="State">How far it got.</param>
/// <param name="IsLate">Whether a file came after the last day, or is missing altogether.</param>
public sealed record RealizerCompleteness(Realizer Realizer, int Expected, int Answered, DeliveryState State, bool IsLate)
{
    /// <summary>The entries without an answer, in the order of the form.</summary>
    public ValueList<FormEntry> Unanswered { get; init => field = Guard.Against.Null(value, nameof(Unanswered)); } = [];
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
/// <param name="Realizer">The code of the body.</param>
/// <param name="Item">The code of the indicator.</param>
/// <param name="First">The value that stands.</param>
/// <param name="FirstFrom">The file that it came from; null if it was in the round before.</param>
/// <param name="Second">The value that was not taken.</param>
/// <param name="SecondFrom">The file that it came from.</param>
public sealed record IntakeConflict(Code Realizer, Code Item, Value First, string? FirstFrom, Value Second, string SecondFrom);

/// <summary>Something readable that looks wrong; a question to the body, not an error.</summary>
public sealed record IntakeDoubt : Diagnostic
{
    internal IntakeDoubt(DiagnosticDescriptor descriptor, Code realizer, FormEntry entry, params ReadOnlySpan<(string Name, object Value)> arguments)
        : base(descriptor, arguments) => (Realizer, Entry) = (realizer, entry);

    /// <summary>Gets the code of the body.</summary>
    public Code Realizer { get; }

    /// <summary>Gets the entry that it is about.</summary>
    public FormEntry Entry { get; }
}

/// <summary>What was done with one file.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="ReceivedOn">The day on which it came.</param>
/// <param name="Realizer">The code of the body; null if the file does not tell it readably.</param>
/// <param name="Outcome">What was done.</param>
/// <param name="Taken">How many answers were taken.</param>
/// <param name="Problems">How many problems reading it found.</param>
public sealed record IntakeLogEntry(string File, DateOnly ReceivedOn, Code? Realizer, IntakeOutcome Outcome, int Taken, int Problems);

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
