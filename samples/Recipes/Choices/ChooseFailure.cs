using SocialStrategy.Exchange;

namespace SocialStrategy.Samples.Recipes.Choices;

internal static class ChooseFailure
{
    internal static void Run(TextWriter output)
    {
        #region recipe
        try
        {
            _ = new Strategy(new("gmina"), "Strategia", [new Goal(new("1"), "Rodzina"), new Goal(new("1"), "Praca")], realizers: [], scales: [], programmes: []);
        }
        catch (ArgumentException mistake)
        {
            output.WriteLine(mistake.GetType().Name);
        }

        var result = StrategyJson.Read("""{ "format": "social-strategy/strategy", "version": 3, "code": "gmina", "titel": "Strategia" }""");
        foreach (var problem in result.Problems)
        {
            output.WriteLine($"{problem.Code} {problem.Path}");
        }
        #endregion
    }
}
