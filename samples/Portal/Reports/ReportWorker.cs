using Microsoft.EntityFrameworkCore;
using SocialStrategy.Samples.Portal.Data;

namespace SocialStrategy.Samples.Portal.Reports;

/// <summary>Makes the reports one after another; begins with those that an interrupted run left unfinished.</summary>
internal sealed partial class ReportWorker : BackgroundService
{
    private readonly IServiceScopeFactory _scopes;
    private readonly ReportQueue _queue;
    private readonly ILogger<ReportWorker> _log;

    public ReportWorker(IServiceScopeFactory scopes, ReportQueue queue, ILogger<ReportWorker> log)
    {
        _scopes = scopes;
        _queue = queue;
        _log = log;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var job in await UnfinishedAsync(stoppingToken))
        {
            await _queue.AddAsync(job);
        }

        await foreach (var job in _queue.AllAsync(stoppingToken))
        {
            await MakeAsync(job, stoppingToken);
        }
    }

    private async Task<IReadOnlyList<int>> UnfinishedAsync(CancellationToken cancellationToken)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalContext>();
        return await database.ReportJobs.Where(job => job.State == JobState.Queued || job.State == JobState.Running).OrderBy(job => job.Id).Select(job => job.Id).ToListAsync(cancellationToken);
    }

    /// <summary>Makes one report. One that fails must not keep the others from being made.</summary>
    private async Task MakeAsync(int job, CancellationToken cancellationToken)
    {
        await using var scope = _scopes.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<ReportMaker>().MakeAsync(job, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Failed(job, exception);
            var database = scope.ServiceProvider.GetRequiredService<PortalContext>();
            await database.ReportJobs.Where(each => each.Id == job).ExecuteUpdateAsync(row => row.SetProperty(each => each.State, JobState.Failed), cancellationToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Report {Job} was not made.")]
    private partial void Failed(int job, Exception exception);
}
