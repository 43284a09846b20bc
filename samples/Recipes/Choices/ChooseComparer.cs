using SocialStrategy.Comparison;

namespace SocialStrategy.Samples.Recipes.Choices;

internal static class ChooseComparer
{
    internal static void Run(string data, TextWriter output)
    {
        var strategy = SampleEvaluation.OfSieradz(data).Strategy;

        #region recipe
        var renamed = strategy.WithGoals([.. strategy.Goals.Select(goal => goal.Code == new ItemCode("4") ? goal with { DisplayTitle = "Bezpieczne miasto" } : goal)]);
        foreach (var change in Comparer.Compare(strategy, renamed))
        {
            output.WriteLine($"{change.Kind} {change.Aspect} of {change.Subject.Code}");
        }
        #endregion
    }
}
