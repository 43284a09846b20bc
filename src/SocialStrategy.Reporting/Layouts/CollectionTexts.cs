namespace SocialStrategy.Reporting;

/// <summary>Words about collecting data: letters to bodies, the overview of what came in.</summary>
public sealed record CollectionTexts
{
    /// <summary>The title of a letter; gap <c>{period}</c>.</summary>
    public required string LetterTitle { get; init; }

    /// <summary>That no readable form came.</summary>
    public required string NothingCame { get; init; }

    /// <summary>That everything is in order.</summary>
    public required string AllIsWell { get; init; }

    /// <summary>What follows; gap <c>{date}</c> for the day of the answer.</summary>
    public required string Request { get; init; }

    /// <summary>The heading of what could not be read.</summary>
    public required string ProblemsHeading { get; init; }

    /// <summary>The heading of what has no answer.</summary>
    public required string UnansweredHeading { get; init; }

    /// <summary>The heading of what looks wrong.</summary>
    public required string DoubtsHeading { get; init; }

    /// <summary>The heading of values told in two ways.</summary>
    public required string ConflictsHeading { get; init; }

    /// <summary>Where a problem is; gaps <c>{file}</c>, <c>{row}</c>.</summary>
    public required string Place { get; init; }

    /// <summary>A problem of a file as a whole; gap <c>{file}</c>.</summary>
    public required string WholeFile { get; init; }

    /// <summary>A line of a form; gaps <c>{number}</c>, <c>{title}</c>.</summary>
    public required string Line { get; init; }

    /// <summary>Two values; gaps <c>{title}</c>, <c>{first}</c>, <c>{firstFrom}</c>, <c>{second}</c>, <c>{secondFrom}</c>.</summary>
    public required string Conflict { get; init; }

    /// <summary>Where a value came from that was in the round before.</summary>
    public required string FromRound { get; init; }

    /// <summary>The title of the overview; gap <c>{period}</c>.</summary>
    public required string OverviewTitle { get; init; }

    /// <summary>How many forms are in which state; gaps <c>{expected}</c>, <c>{received}</c>, <c>{partly}</c>, <c>{missing}</c>, <c>{late}</c>.</summary>
    public required string Summary { get; init; }

    /// <summary>The caption of the table of bodies; gap <c>{date}</c> for the last day.</summary>
    public required string CompletenessCaption { get; init; }

    /// <summary>The caption of the table of files.</summary>
    public required string LogCaption { get; init; }

    /// <summary>Header: the body.</summary>
    public required string RealizerColumn { get; init; }

    /// <summary>Header: how far it got.</summary>
    public required string StateColumn { get; init; }

    /// <summary>Header: how many lines have an answer.</summary>
    public required string AnsweredColumn { get; init; }

    /// <summary>Header: the file.</summary>
    public required string FileColumn { get; init; }

    /// <summary>Header: the day on which it came.</summary>
    public required string ReceivedColumn { get; init; }

    /// <summary>Header: what was done with it.</summary>
    public required string OutcomeColumn { get; init; }

    /// <summary>Header: how many answers were taken.</summary>
    public required string TakenColumn { get; init; }

    /// <summary>Header: how many problems there are.</summary>
    public required string ProblemsColumn { get; init; }

    /// <summary>The states by the names of <see cref="Collection.DeliveryState"/>.</summary>
    public required IReadOnlyDictionary<string, string> States { get; init; }

    /// <summary>The outcomes by the names of <see cref="Collection.IntakeOutcome"/>.</summary>
    public required IReadOnlyDictionary<string, string> Outcomes { get; init; }

    /// <summary>That something came late; gap <c>{state}</c>.</summary>
    public required string Late { get; init; }

    /// <summary>How many of how many; gaps <c>{answered}</c>, <c>{expected}</c>.</summary>
    public required string Answered { get; init; }

    /// <summary>The title of the instructions; gap <c>{period}</c>.</summary>
    public required string InstructionsTitle { get; init; }

    /// <summary>What a form is for; gaps <c>{strategy}</c>, <c>{realizer}</c>, <c>{date}</c>.</summary>
    public required string InstructionsIntroduction { get; init; }

    /// <summary>How to fill in a form, a step each; gap <c>{reasons}</c> in one of them.</summary>
    public required IReadOnlyList<string> InstructionsSteps { get; init; }
}
