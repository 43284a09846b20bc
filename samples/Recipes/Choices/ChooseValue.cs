namespace SocialStrategy.Samples.Recipes.Choices;

internal static class ChooseValue
{
    internal static void Run(TextWriter output)
    {
        #region recipe
        Value counted = 1022;
        Value approximate = new NumberValue(600) { IsApproximate = true, Printed = "ok. 600" };
        Value share = new PercentValue(18.2m) { Ratio = new Ratio(2, 11) };
        Value spent = new MoneyValue(1_308_000m, "PLN");
        Value offences = new CompositeValue([new Component("przestępstwa", 1404), new Component("wykroczenia", 14950)]);
        Value unknown = new MissingValue(MissingReason.NoData) { Printed = "brak danych" };
        Value zero = 0;
        foreach (var value in new[] { counted, approximate, share, spent, offences, unknown, zero })
        {
            output.WriteLine(FormattableString.Invariant($"{value.GetType().Name} {value.Number}").Trim());
        }
        #endregion
    }
}
