using System.Threading.Channels;

namespace SocialStrategy.Samples.Portal.Reports;

/// <summary>The numbers of the reports that are still to be made.</summary>
internal sealed class ReportQueue
{
    private readonly Channel<int> _jobs = Channel.CreateUnbounded<int>();

    internal ValueTask AddAsync(int job) => _jobs.Writer.WriteAsync(job);

    internal IAsyncEnumerable<int> AllAsync(CancellationToken cancellationToken) => _jobs.Reader.ReadAllAsync(cancellationToken);
}
