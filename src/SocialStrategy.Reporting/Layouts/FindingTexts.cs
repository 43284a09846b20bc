namespace SocialStrategy.Reporting;

/// <summary>Words around the findings of an audit.</summary>
public sealed record FindingTexts
{
    /// <summary>Whether the findings' own sentences are shown in Polish; otherwise in English.</summary>
    public required bool UsesPolishMessages { get; init; }

    /// <summary>The language of the sentences of findings and problems.</summary>
    internal Language Messages => UsesPolishMessages ? Languages.Polish : Languages.English;

    /// <summary>The heading of the annex.</summary>
    public required string Heading { get; init; }

    /// <summary>How many findings there are; gaps <c>{errors}</c>, <c>{warnings}</c>, <c>{hints}</c>.</summary>
    public required string Introduction { get; init; }

    /// <summary>The caption of the table; gap <c>{period}</c>.</summary>
    public required string Caption { get; init; }

    /// <summary>A rule that did not run; gaps <c>{code}</c>, <c>{reason}</c>.</summary>
    public required string SwitchedOff { get; init; }

    /// <summary>An error.</summary>
    public required string Error { get; init; }

    /// <summary>A warning.</summary>
    public required string Warning { get; init; }

    /// <summary>Header: the code.</summary>
    public required string CodeColumn { get; init; }

    /// <summary>Header: the severity.</summary>
    public required string SeverityColumn { get; init; }

    /// <summary>Header: what was found.</summary>
    public required string MessageColumn { get; init; }

    /// <summary>Header: what to do.</summary>
    public required string AdviceColumn { get; init; }
}
