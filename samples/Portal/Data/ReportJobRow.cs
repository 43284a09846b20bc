namespace SocialStrategy.Samples.Portal.Data;

/// <summary>A report that somebody asked for.</summary>
internal sealed class ReportJobRow
{
    public int Id { get; set; }

    public int StrategyId { get; set; }

    public required string Period { get; set; }

    public required string RequestedBy { get; set; }

    public DateTimeOffset RequestedAt { get; set; }

    public JobState State { get; set; }

    /// <summary>How many files are made.</summary>
    public int Done { get; set; }

    /// <summary>How many there will be; null until that is known.</summary>
    public int? Total { get; set; }

    public List<ReportFileRow> Files { get; } = [];
}

/// <summary>How far a report got.</summary>
internal enum JobState
{
    Queued,
    Running,
    Done,
    Failed,
}
