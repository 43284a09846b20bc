using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SocialStrategy.Samples.Portal.Data;
using SocialStrategy.Samples.Portal.Evidence;
using SocialStrategy.Samples.Portal.Reports;

namespace SocialStrategy.Samples.Portal.Pages;

/// <summary>The reports that were made, and the way to another one.</summary>
internal sealed class ReportsModel : StrategyPage
{
    private readonly PortalContext _database;
    private readonly Journal _journal;
    private readonly ReportQueue _queue;
    private readonly TimeProvider _time;

    public ReportsModel(Snapshots snapshots, PortalContext database, Journal journal, ReportQueue queue, TimeProvider time)
        : base(snapshots)
    {
        _database = database;
        _journal = journal;
        _queue = queue;
        _time = time;
    }

    internal IReadOnlyList<ReportJobRow> Jobs { get; private set; } = [];

    internal string? Fault { get; private set; }

    public async Task OnGetAsync() => Jobs = await _database.ReportJobs.AsNoTracking().Where(job => job.StrategyId == Strategy.Id).OrderByDescending(job => job.Id).ToListAsync(HttpContext.RequestAborted);

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "okres")] string? period)
    {
        if (!Period.TryParse(period, out var parsed) || !Strategy.Periods(withCollected: true).Contains(parsed))
        {
            Fault = PortalTexts.PeriodMissing;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            await OnGetAsync();
            return Page();
        }

        var job = new ReportJobRow { StrategyId = Strategy.Id, Period = parsed.ToString(), RequestedBy = Account!.Login, RequestedAt = _time.GetUtcNow() };
        _database.ReportJobs.Add(job);
        _journal.Add(_database, Strategy.Id, Account!.Login, JournalAction.ReportRequested, job.Period);
        await _database.SaveChangesAsync(HttpContext.RequestAborted);
        await _queue.AddAsync(job.Id);
        return RedirectToPage("/Report", new { strategy = Strategy.Code, number = job.Id });
    }
}
