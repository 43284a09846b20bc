using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SocialStrategy.Samples.Portal.Data;
using SocialStrategy.Samples.Portal.Evidence;

namespace SocialStrategy.Samples.Portal.Pages;

/// <summary>A report: how far it got while it is made, its files once it is.</summary>
internal sealed class ReportModel : StrategyPage
{
    private const string Seconds = "2";
    private const int Kibibyte = 1024;

    private readonly PortalContext _database;

    public ReportModel(Snapshots snapshots, PortalContext database)
        : base(snapshots) => _database = database;

    internal ReportJobRow Job { get; private set; } = null!;

    internal string Heading => PortalTexts.ReportTitle(Job.Id, Period.Parse(Job.Period));

    internal bool IsMade => Job.State is JobState.Queued or JobState.Running;

    internal IReadOnlyList<(string Name, string Size)> Files { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int number)
    {
        if (await _database.ReportJobs.AsNoTracking().SingleOrDefaultAsync(job => job.Id == number && job.StrategyId == Strategy.Id, HttpContext.RequestAborted) is not { } found)
        {
            return NotFound();
        }

        Job = found;
        if (IsMade)
        {
            Response.Headers["Refresh"] = Seconds;
        }

        var files = await _database.ReportFiles.Where(file => file.ReportJobRowId == number).Select(file => new { file.Name, file.Content.Length }).ToListAsync(HttpContext.RequestAborted);
        Files = [.. files.OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => (file.Name, $"{PortalTexts.Language.Number((file.Length + Kibibyte - 1) / Kibibyte)} KB"))];
        return Page();
    }
}
