namespace SocialStrategy.Samples.Portal.Data;

/// <summary>Who changed what. The database refuses to change or delete a row.</summary>
internal sealed class JournalRow
{
    public int Id { get; set; }

    public DateTimeOffset At { get; set; }

    public int StrategyId { get; set; }

    public required string Who { get; set; }

    public JournalAction Action { get; set; }

    public required string Subject { get; set; }
}

/// <summary>What can be changed.</summary>
internal enum JournalAction
{
    Seeded,
    SignedIn,
    FormSent,
    FormApproved,
    FormSentBack,
    RoundsImported,
    RoundPublished,
    ReportRequested,
    CollectionBegun,
}
