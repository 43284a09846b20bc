namespace SocialStrategy.Samples.Recipes.Choices;

internal static class ChooseTarget
{
    internal static void Run(TextWriter output)
    {
        #region recipe
        Target[] targets =
        [
            Target.AtLeast(Period.Year(2030), 36),
            Target.Between(Period.Year(2030), 10, 12),
            new Target(Period.Year(2030), TargetRelation.FallByPercent, 20, upper: null) { RelativeTo = Period.Year(2025) },
            new Target(Period.Year(2030), TargetRelation.RisingTrend, value: null, upper: null) { Wording = "wzrost" },
        ];
        foreach (var target in targets)
        {
            output.WriteLine($"{target.Relation}: {target.Value?.Number} {target.Upper?.Number}".Trim());
        }
        #endregion
    }
}
