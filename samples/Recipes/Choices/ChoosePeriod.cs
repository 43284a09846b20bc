namespace SocialStrategy.Samples.Recipes.Choices;

internal static class ChoosePeriod
{
    internal static void Run(TextWriter output)
    {
        #region recipe
        Period[] periods =
        [
            Period.Year(2021), Period.HalfYear(2021, 1), Period.Quarter(2021, 3), Period.Month(2021, 5),
            Period.Day(new DateOnly(2021, 12, 31)), Period.FiscalYear(2020, firstMonth: 9), Period.Years(2014, 2020),
        ];
        foreach (var period in periods)
        {
            output.WriteLine(FormattableString.Invariant($"{period} is {period.Kind}: {period.Start:yyyy-MM-dd} to {period.End:yyyy-MM-dd}"));
        }
        #endregion
    }
}
