using SocialStrategy.Exchange;

namespace SocialStrategy.Samples.Recipes;

internal static class LoadStrategy
{
    internal static void Run(string data, TextWriter output)
    {
        #region recipe
        var result = StrategyJson.Read(File.ReadAllBytes($"{data}/Sieradz/strategy.json"));
        if (!result.TryGetContent(out var strategy))
        {
            foreach (var problem in result.Problems)
            {
                output.WriteLine($"{problem.Line}:{problem.Column} {problem.Code} {problem.Message(Languages.English)}");
            }

            return;
        }

        output.WriteLine(strategy.Title);
        foreach (var goal in strategy.Goals)
        {
            var directions = strategy.Items.OfType<DirectionItem>().Count(item => item.Path[0] == goal.Code);
            output.WriteLine($"{goal.Code}. {goal.TitleToShow}: {directions} directions");
        }
        #endregion
    }
}
