using Microsoft.EntityFrameworkCore;
using SocialStrategy.Exchange;
using SocialStrategy.Samples.Portal.Accounts;
using SocialStrategy.Samples.Portal.Data;

namespace SocialStrategy.Samples.Portal.Evidence;

/// <summary>Takes files with rounds of other years into the database: all of them, or none.</summary>
internal sealed class RoundImport
{
    private readonly PortalContext _database;
    private readonly Journal _journal;

    public RoundImport(PortalContext database, Journal journal)
    {
        _database = database;
        _journal = journal;
    }

    /// <summary>Reads every file, and keeps all of them in one transaction if there is nothing to say against any.</summary>
    /// <returns>What is wrong, a sentence a problem; empty if everything is kept.</returns>
    internal async Task<IReadOnlyList<string>> TakeAsync(Account by, StrategySnapshot snapshot, IReadOnlyList<(string Name, byte[] Content)> files, CancellationToken cancellationToken)
    {
        var read = files.Select(file => (file.Name, Result: RoundJson.Read(file.Content, snapshot.Strategy))).ToArray();
        var problems = read.SelectMany(file => file.Result.Problems.Select(problem => new FileProblem(file.Name, problem).Line(SampleLanguages.Polish))).ToList();
        var rounds = read.Select(file => file.Result.PartialContent).OfType<MonitoringRound>().ToArray();
        problems.AddRange(Repeated(snapshot, rounds));
        if (problems.Count > 0)
        {
            return problems;
        }

        var strategy = await _database.Strategies.SingleAsync(row => row.Id == snapshot.Id, cancellationToken);
        strategy.Rounds.AddRange(rounds.Select(round => new RoundRow { Period = round.Period.ToString(), Content = Written.By(stream => RoundJson.Write(round, stream)) }));
        strategy.Version++;
        _journal.Add(_database, strategy.Id, by.Login, JournalAction.RoundsImported, string.Join(", ", rounds.Select(round => round.Period)));
        try
        {
            await _database.SaveChangesAsync(cancellationToken);
            return [];
        }
        catch (DbUpdateException)
        {
            return [PortalTexts.Overtaken];
        }
    }

    /// <summary>A round is never overwritten, so each period may come once.</summary>
    private static IEnumerable<string> Repeated(StrategySnapshot snapshot, IReadOnlyList<MonitoringRound> rounds) => rounds
        .Select(round => round.Period)
        .Concat(snapshot.Periods(withCollected: true))
        .CountBy(period => period)
        .Where(period => period.Value > 1)
        .Select(period => PortalTexts.PeriodIsThere(period.Key));
}
