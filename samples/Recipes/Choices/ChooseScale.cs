namespace SocialStrategy.Samples.Recipes.Choices;

internal static class ChooseScale
{
    internal static void Run(TextWriter output)
    {
        #region recipe
        var points = new RatingScale(new("S3"), [new(new("1"), "niski") { Value = 1 }, new(new("2"), "średni") { Value = 2 }, new(new("3"), "wysoki") { Value = 3 }], unordered: []);
        var words = new RatingScale(new("ST"), [new(new("nie"), "nie zrealizowano"), new(new("tok"), "w trakcie"), new(new("tak"), "zrealizowano")], unordered: [new(new("nd"), "nie dotyczy")]);
        var done = RatingScale.PercentComplete(new("PROC"));
        output.WriteLine($"{points.IsNumeric} {words.IsNumeric} {done.IsPercentComplete}");
        Assessment[] ratings =
        [
            Assessment.OfLevel(new("1.K1"), Period.Year(2025), points.Code, new("3")),
            Assessment.OfLevel(new("1.K2"), Period.Year(2025), words.Code, new("tok")),
            Assessment.OfPercent(new("1.Z1"), Period.Year(2025), done.Code, 40),
        ];
        output.WriteLine(string.Join(", ", ratings.Select(rating => rating.Level?.Text ?? FormattableString.Invariant($"{rating.PercentComplete}%"))));
        #endregion
    }
}
