using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SocialStrategy.Collection;
using SocialStrategy.Exchange;
using SocialStrategy.Samples.Portal.Accounts;
using SocialStrategy.Samples.Portal.Data;

namespace SocialStrategy.Samples.Portal.Evidence;

/// <summary>What an empty database begins with: two real strategies, and an account for everybody who takes part.</summary>
internal sealed class Seeds
{
    private const int Coordinators = 2;

    private static readonly (string Folder, LayoutName Layout)[] All = [("Ostrowiec", LayoutName.IndicatorMatrix), ("Sieradz", LayoutName.RatedDirections)];

    private readonly PortalContext _database;
    private readonly Journal _journal;
    private readonly TextWriter _output;

    public Seeds(PortalContext database, Journal journal, TextWriter output)
    {
        _database = database;
        _journal = journal;
        _output = output;
    }

    /// <summary>Fills an empty database in one transaction; does nothing to one that holds a strategy.</summary>
    /// <remarks>The codes are printed before they are saved: who interrupts the program in between gets new ones at the next start.</remarks>
    internal async Task SowAsync(CancellationToken cancellationToken)
    {
        if (await _database.Strategies.AnyAsync(cancellationToken))
        {
            return;
        }

        await using var transaction = await _database.Database.BeginTransactionAsync(cancellationToken);
        await _output.WriteLineAsync(PortalTexts.AccountsAreNew);
        foreach (var (folder, layout) in All)
        {
            await SowAsync(folder, layout, cancellationToken);
        }

        await _output.FlushAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task SowAsync(string folder, LayoutName layout, CancellationToken cancellationToken)
    {
        var read = PlanFolder.Read(Path.Combine(AppContext.BaseDirectory, "data", folder));
        if (read is not { Monitoring: { } monitoring, Rules: { } rules })
        {
            throw new InvalidDataException(string.Join('\n', read.Problems.Select(problem => problem.Line(SampleLanguages.Polish))));
        }

        var row = ToRow(monitoring, rules, folder, layout);
        var expected = Expectation.OfContributions(monitoring.Rounds[^1]);
        var next = Period.Year(monitoring.Rounds[^1].Period.End.Year + 1);
        if (expected.Count > 0)
        {
            row.CollectedPeriod = next.ToString();
            row.CollectedUntil = new DateOnly(next.End.Year + 1, 3, 31);
        }

        _database.Strategies.Add(row);
        await _database.SaveChangesAsync(cancellationToken);
        var realizers = monitoring.Strategy.Realizers.Select(realizer => realizer.Code).Where(code => expected.Any(each => each.Realizer == code)).Select(code => code.Text);
        _database.Accounts.AddRange(Accounts(row, folder, realizers));
        _journal.Add(_database, row.Id, PortalTexts.Program, JournalAction.Seeded, monitoring.Strategy.Title);
        await _database.SaveChangesAsync(cancellationToken);
    }

    private static StrategyRow ToRow(StrategyMonitoring monitoring, EvaluationRules rules, string folder, LayoutName layout)
    {
        var row = new StrategyRow
        {
            Code = monitoring.Strategy.Code.Text,
            Name = monitoring.Strategy.Territory?.Name ?? folder,
            Content = Written.By(stream => StrategyJson.Write(monitoring.Strategy, stream)),
            Rules = Written.By(stream => RulesJson.Write(rules, stream)),
            Layout = layout,
        };
        row.Rounds.AddRange(monitoring.Rounds.Select(round => new RoundRow { Period = round.Period.ToString(), Content = Written.By(stream => RoundJson.Write(round, stream)) }));
        return row;
    }

    private IEnumerable<AccountRow> Accounts(StrategyRow strategy, string prefix, IEnumerable<string> realizers)
    {
        var coordinators = Enumerable.Range(1, Coordinators).Select(number => (Login: string.Create(CultureInfo.InvariantCulture, $"{prefix}-koordynator-{number}"), Realizer: (string?)null));
        foreach (var (login, realizer) in coordinators.Concat(realizers.Select(code => ($"{prefix}-{code}", (string?)code))))
        {
            var code = AccessCodes.Next();
            _output.WriteLine($"  {login}  {code}");
            yield return new AccountRow { Login = login, CodeHash = AccessCodes.Hash(code), StrategyId = strategy.Id, Realizer = realizer };
        }
    }
}
