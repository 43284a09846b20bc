namespace SocialStrategy.Samples.Recipes.Choices;

internal static class ChooseScale
{
    internal static void Run(TextWriter output)
    {
        #region recipe
        var points = new RatingScale("S3", [new("1", "niski") { Value = 1 }, new("2", "średni") { Value = 2 }, new("3", "wysoki") { Value = 3 }], unordered: []);
        var words = new RatingScale("ST", [new("nie", "nie zrealizowano"), new("tok", "w trakcie"), new("tak", "zrealizowano")], unordered: [new("nd", "nie dotyczy")]);
        var done = RatingScale.PercentComplete("PROC");
        output.WriteLine($"{points.IsNumeric} {words.IsNumeric} {done.IsPercentComplete}");
        Assessment[] ratings =
        [
            Assessment.OfLevel("1.K1", Period.Year(2025), points.Code, "3"),
            Assessment.OfLevel("1.K2", Period.Year(2025), words.Code, "tok"),
            Assessment.OfPercent("1.Z1", Period.Year(2025), done.Code, 40),
        ];
        output.WriteLine(string.Join(", ", ratings.Select(rating => rating.Level?.Text ?? FormattableString.Invariant($"{rating.PercentComplete}%"))));
        #endregion
    }
}
