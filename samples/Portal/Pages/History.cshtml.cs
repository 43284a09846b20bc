using Microsoft.EntityFrameworkCore;
using SocialStrategy.Samples.Portal.Data;
using SocialStrategy.Samples.Portal.Evidence;

namespace SocialStrategy.Samples.Portal.Pages;

/// <summary>Who changed what.</summary>
internal sealed class HistoryModel : StrategyPage
{
    private const int Most = 200;

    private readonly PortalContext _database;

    public HistoryModel(Snapshots snapshots, PortalContext database)
        : base(snapshots) => _database = database;

    internal IReadOnlyList<JournalRow> Entries { get; private set; } = [];

    public async Task OnGetAsync() => Entries = await _database.Journal.AsNoTracking().Where(entry => entry.StrategyId == Strategy.Id).OrderByDescending(entry => entry.Id).Take(Most).ToListAsync(HttpContext.RequestAborted);
}
