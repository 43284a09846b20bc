namespace SocialStrategy.Samples.Portal.Data;

/// <summary>Writes into the journal, in the same transaction as what it tells.</summary>
internal sealed class Journal
{
    private readonly TimeProvider _time;

    public Journal(TimeProvider time) => _time = time;

    /// <summary>Adds an entry; it is saved with everything else.</summary>
    internal void Add(PortalContext database, int strategy, string who, JournalAction action, string subject) => database.Journal.Add(new JournalRow
    {
        At = _time.GetUtcNow(),
        StrategyId = strategy,
        Who = who,
        Action = action,
        Subject = subject,
    });
}
