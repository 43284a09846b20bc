using SocialStrategy.Comparison;

namespace SocialStrategy.Reporting;

/// <summary>Words about what changed between two editions of a strategy or two rounds.</summary>
public sealed record ChangeTexts
{
    /// <summary>The heading of the chapter.</summary>
    public required string Heading { get; init; }

    /// <summary>How many changes of each kind; gap <c>{counts}</c>.</summary>
    public required string Introduction { get; init; }

    /// <summary>How many of one kind, in that sentence; gaps <c>{kind}</c>, <c>{count}</c>.</summary>
    public required string Count { get; init; }

    /// <summary>What is said if nothing changed.</summary>
    public required string NoChanges { get; init; }

    /// <summary>The kinds in that sentence and as captions of the tables, by the names of <see cref="ChangeKind"/>.</summary>
    public required IReadOnlyDictionary<string, string> Kinds { get; init; }

    /// <summary>What about something changed, by the names of <see cref="ChangeAspect"/>.</summary>
    public required IReadOnlyDictionary<string, string> Aspects { get; init; }

    /// <summary>What came or went, by the names of <see cref="SubjectKind"/>.</summary>
    public required IReadOnlyDictionary<string, string> Subjects { get; init; }

    /// <summary>The words for the other names of the model, by type and name, such as <c>DesiredDirection.Rise</c>.</summary>
    public required IReadOnlyDictionary<string, string> Terms { get; init; }

    /// <summary>Header: what changed.</summary>
    public required string ItemColumn { get; init; }

    /// <summary>Header: what about it changed.</summary>
    public required string AspectColumn { get; init; }

    /// <summary>Header: what it was.</summary>
    public required string BeforeColumn { get; init; }

    /// <summary>Header: what it is.</summary>
    public required string AfterColumn { get; init; }

    /// <summary>What stands for something whose title the row has already.</summary>
    public required string Present { get; init; }

    /// <summary>Something with a code and a title; gaps <c>{code}</c>, <c>{title}</c>.</summary>
    public required string Named { get; init; }

    /// <summary>Something with what it belongs to; gaps <c>{name}</c>, <c>{of}</c>.</summary>
    public required string Within { get; init; }

    /// <summary>What changed, and for which period; gaps <c>{aspect}</c>, <c>{period}</c>.</summary>
    public required string AspectOf { get; init; }

    /// <summary>The remark beside a value; gap <c>{reason}</c>.</summary>
    public required string Reason { get; init; }

    /// <summary>How a value was printed; gap <c>{printed}</c>.</summary>
    public required string Printed { get; init; }

    /// <summary>The part and the whole that a percentage was taken from; gaps <c>{part}</c>, <c>{whole}</c>.</summary>
    public required string Ratio { get; init; }

    /// <summary>The source of a baseline; gap <c>{source}</c>.</summary>
    public required string Source { get; init; }

    /// <summary>From which period a target is measured; gap <c>{period}</c>.</summary>
    public required string RelativeTo { get; init; }

    /// <summary>Against which indicator a target is measured; gap <c>{code}</c>.</summary>
    public required string RelativeToIndicator { get; init; }

    /// <summary>When a target was given up; gap <c>{date}</c>.</summary>
    public required string ReplacedOn { get; init; }

    /// <summary>That values are not put together on any axis.</summary>
    public required string NoRule { get; init; }

    /// <summary>That two bodies may have counted the same person.</summary>
    public required string MayCountTwice { get; init; }

    /// <summary>The weights of a rule; gap <c>{weights}</c>.</summary>
    public required string Weights { get; init; }

    /// <summary>One weight or one band; gaps <c>{code}</c>, <c>{number}</c>.</summary>
    public required string Pair { get; init; }

    /// <summary>Where the bands of a scale begin and end; gaps <c>{bands}</c>, <c>{end}</c>.</summary>
    public required string Bands { get; init; }

    /// <summary>The number of decimal places of a rounding; gap <c>{decimals}</c>.</summary>
    public required string Decimals { get; init; }

    /// <summary>From which share a status is given; gaps <c>{status}</c>, <c>{from}</c>.</summary>
    public required string ThresholdFrom { get; init; }

    /// <summary>The status below all thresholds; gap <c>{status}</c>.</summary>
    public required string ThresholdBelow { get; init; }

    /// <summary>The status of a reached target; gap <c>{status}</c>.</summary>
    public required string ThresholdReached { get; init; }

    /// <summary>The status where progress is unknown; gap <c>{status}</c>.</summary>
    public required string ThresholdUnknown { get; init; }

    /// <summary>How one scale counts on another; gaps <c>{from}</c>, <c>{to}</c>, <c>{levels}</c>.</summary>
    public required string Mapping { get; init; }

    /// <summary>What one level counts as; gaps <c>{from}</c>, <c>{to}</c>.</summary>
    public required string MappedLevel { get; init; }

    /// <summary>The items left out of a figure; gap <c>{items}</c>.</summary>
    public required string Except { get; init; }

    /// <summary>The words as printed, in a remark; gap <c>{printed}</c>.</summary>
    public required string NotePrinted { get; init; }

    /// <summary>The words as they should be, in a remark; gap <c>{correction}</c>.</summary>
    public required string NoteCorrection { get; init; }

    /// <summary>That a remark is about a contradiction.</summary>
    public required string Contradiction { get; init; }

    /// <summary>Yes.</summary>
    public required string Yes { get; init; }

    /// <summary>No.</summary>
    public required string No { get; init; }
}
