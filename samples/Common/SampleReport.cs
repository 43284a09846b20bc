using SocialStrategy.Exchange;
using SocialStrategy.Reporting;

namespace SocialStrategy.Samples;

/// <summary>What makes one municipality's report: its name, the round and the layout.</summary>
public sealed record SampleReport
{
    /// <summary>The name of the sample; also of its folder under <c>artifacts</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The period of the round that is reported.</summary>
    public required Period Period { get; init; }

    /// <summary>The period that it is compared with; null to compare with none.</summary>
    public required Period? ComparedWith { get; init; }

    /// <summary>Whether the report has a chapter about what changed since the last edition of the strategy, and between the two rounds in how the evidence is told.</summary>
    public bool HasChanges { get; init; }

    /// <summary>What IATI wants to know of the publisher, if the data are exported for others; null to export nothing.</summary>
    public IatiOptions? Interchange { get; init; }

    /// <summary>The sections of the report.</summary>
    public required ReportLayout Layout { get; init; }
}
