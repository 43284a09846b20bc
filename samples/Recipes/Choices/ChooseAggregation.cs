namespace SocialStrategy.Samples.Recipes.Choices;

internal static class ChooseAggregation
{
    internal static void Run(TextWriter output)
    {
        #region recipe
        ValueList<AggregationInput> reported =
        [
            new(new("MOPS"), Period.Year(2021), 3),
            new(new("PCPR"), Period.Year(2021), 1),
            new(new("ARL"), Period.Year(2021), new MissingValue(MissingReason.NotReported)),
        ];
        foreach (var missing in Enum.GetValues<MissingPolicy>())
        {
            var mean = Aggregator.Aggregate(new AggregationRule(AggregationMethod.Mean, missing), reported);
            output.WriteLine($"{missing}: {mean.Number?.ToString() ?? mean.Refusal.ToString()}");
        }
        #endregion
    }
}
