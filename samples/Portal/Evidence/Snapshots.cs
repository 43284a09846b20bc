using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SocialStrategy.Exchange;
using SocialStrategy.Samples.Portal.Data;

namespace SocialStrategy.Samples.Portal.Evidence;

/// <summary>Reads strategies out of the database, each version once.</summary>
internal sealed class Snapshots
{
    private readonly IDbContextFactory<PortalContext> _databases;
    private readonly TimeProvider _time;
    private readonly ConcurrentDictionary<string, StrategySnapshot> _latest = new(StringComparer.Ordinal);

    public Snapshots(IDbContextFactory<PortalContext> databases, TimeProvider time)
    {
        _databases = databases;
        _time = time;
    }

    /// <summary>A strategy as it is now.</summary>
    /// <returns>The strategy, or null if there is none of that code.</returns>
    internal async Task<StrategySnapshot?> FindAsync(string? code, CancellationToken cancellationToken)
    {
        if (code is null)
        {
            return null;
        }

        await using var database = await _databases.CreateDbContextAsync(cancellationToken);
        var version = await database.Strategies.Where(row => row.Code == code).Select(row => (int?)row.Version).SingleOrDefaultAsync(cancellationToken);
        if (version is null)
        {
            return null;
        }

        return _latest.TryGetValue(code, out var known) && known.Version == version
            ? known
            : _latest[code] = await ReadAsync(database, code, cancellationToken);
    }

    /// <summary>Every strategy as it is now, in the order of the names.</summary>
    internal async Task<IReadOnlyList<StrategySnapshot>> AllAsync(CancellationToken cancellationToken)
    {
        await using var database = await _databases.CreateDbContextAsync(cancellationToken);
        var all = new List<StrategySnapshot>();
        foreach (var code in await database.Strategies.OrderBy(row => row.Name).Select(row => row.Code).ToListAsync(cancellationToken))
        {
            all.Add((await FindAsync(code, cancellationToken))!);
        }

        return all;
    }

    /// <summary>Reads everything by one statement, so that it belongs together.</summary>
    private async Task<StrategySnapshot> ReadAsync(PortalContext database, string code, CancellationToken cancellationToken)
    {
        var read = await database.Strategies.AsNoTracking()
            .Where(row => row.Code == code)
            .Select(row => new
            {
                Row = row,
                Rounds = row.Rounds.ToList(),
                Approved = database.Submissions.Where(each => each.StrategyId == row.Id && each.Period == row.CollectedPeriod && each.State == SubmissionState.Approved).ToList(),
            })
            .AsSingleQuery()
            .SingleAsync(cancellationToken);
        var strategy = Whole(StrategyJson.Read(read.Row.Content));
        var rounds = read.Rounds.Select(round => Whole(RoundJson.Read(round.Content, strategy))).OrderBy(round => round.Period).ToValueList();
        var collecting = read.Row is { CollectedPeriod: { } period, CollectedUntil: { } due }
            ? new Collecting(strategy, [.. rounds.Where(round => round.Period < Period.Parse(period))], (Period.Parse(period), due), read.Approved, _time)
            : null;
        return new StrategySnapshot(read.Row, new StrategyMonitoring(strategy, rounds), Whole(RulesJson.Read(read.Row.Rules)), collecting);
    }

    /// <summary>What this program wrote itself.</summary>
    /// <exception cref="InvalidDataException">Somebody else changed the database.</exception>
    private static T Whole<T>(ReadResult<T> read)
        where T : class => read.TryGetContent(out var content) ? content : throw new InvalidDataException(string.Join('\n', read.Problems.Select(problem => problem.Message(Languages.English))));
}
