using Microsoft.EntityFrameworkCore;
using SocialStrategy.Reporting;
using SocialStrategy.Samples.Portal.Data;
using SocialStrategy.Samples.Portal.Evidence;

namespace SocialStrategy.Samples.Portal.Reports;

/// <summary>Makes the files of one report, and tells after each how far it got.</summary>
internal sealed class ReportMaker
{
    private readonly PortalContext _database;
    private readonly Snapshots _snapshots;

    public ReportMaker(PortalContext database, Snapshots snapshots)
    {
        _database = database;
        _snapshots = snapshots;
    }

    /// <summary>The files become visible together, when all are made.</summary>
    /// <exception cref="InvalidOperationException">There is no round for the period any more.</exception>
    internal async Task MakeAsync(int number, CancellationToken cancellationToken)
    {
        var job = await _database.ReportJobs.SingleAsync(each => each.Id == number, cancellationToken);
        var code = await _database.Strategies.Where(each => each.Id == job.StrategyId).Select(each => each.Code).SingleAsync(cancellationToken);
        job.State = JobState.Running;
        job.Done = 0;
        await _database.SaveChangesAsync(cancellationToken);
        var strategy = await _snapshots.FindAsync(code, cancellationToken);
        var evaluation = strategy!.Evaluate(Period.Parse(job.Period), withCollected: true) ?? throw new InvalidOperationException($"There is no round for {job.Period} any more.");
        var audit = StrategySnapshot.Audit(evaluation);
        var layout = strategy.Layout with { Sections = [.. strategy.Layout.Sections, ReportSections.Findings(audit)] };
        var report = layout.Build(evaluation, ReportLanguages.Polish);
        var makers = ReportFiles.Makers(evaluation, report, audit, ReportLanguages.Polish);
        job.Total = makers.Count;
        await _database.SaveChangesAsync(cancellationToken);
        var files = new List<ReportFileRow>();
        foreach (var (name, write) in makers)
        {
            files.Add(new ReportFileRow { Name = name, Content = Written.By(write) });
            await _database.ReportJobs.Where(each => each.Id == number).ExecuteUpdateAsync(row => row.SetProperty(each => each.Done, files.Count), cancellationToken);
        }

        job.Files.AddRange(files);
        job.Done = files.Count;
        job.State = JobState.Done;
        await _database.SaveChangesAsync(cancellationToken);
    }
}
