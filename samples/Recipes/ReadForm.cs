using System.Text;
using SocialStrategy.Collection;
using SocialStrategy.Exchange;

namespace SocialStrategy.Samples.Recipes;

internal static class ReadForm
{
    internal static void Run(string data, TextWriter output)
    {
        #region recipe
        var strategy = StrategyJson.Read(File.ReadAllBytes($"{data}/Ostrowiec/strategy.json")).GetContentOrThrow();
        var last = RoundJson.Read(File.ReadAllBytes($"{data}/Ostrowiec/round-2021.json"), strategy).GetContentOrThrow();
        var plan = CollectionPlan.Make(strategy, last.Period, new DateOnly(2022, 3, 31), Expectation.OfContributions(last), previous: null);
        var row = $"1;{strategy.Code};2021;CIS;{plan.FindForm(new("CIS"))!.Entries[0].Item};;;;{plan.FindForm(new("CIS"))!.Entries[0].Unit};;dużo;;;;";
        var header = "nr;strategia;okres;realizator;kod;cel;nazwa;w tym;jednostka;poprzednio;wartość;inna jednostka;powód braku;uwagi;wymienione";
        using var file = new MemoryStream(Encoding.UTF8.GetBytes($"{header}\r\n{row}\r\n"));
        foreach (var problem in FormsTable.Read(CsvTables.Open(file), plan, TableReadOptions.Default).Problems)
        {
            output.WriteLine($"{problem.Code} {problem.Path}: {problem.Message(Languages.Polish)}");
        }
        #endregion
    }
}
