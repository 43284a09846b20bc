using System.Globalization;

namespace SocialStrategy.National.Country;

/// <summary>
/// What a municipality reported for a year, with the shapes of the two reports: counts from a few to some thousands, some amounts and percentages,
/// gaps, approximate numbers, and now and then a total that is not the sum of its parts or a share above 100 %.
/// </summary>
/// <param name="strategy">The strategy that they share.</param>
/// <param name="noise">Where the numbers come from.</param>
internal sealed class CountryYear(CommonStrategy strategy, Noise noise)
{
    internal const string Money = "PLN";
    internal const string Share = "%";

    private const double Missing = 0.03;
    private const double Approximate = 0.01;
    private const double WrongTotal = 0.005;
    private const double ImpossibleShare = 0.002;

    private enum About
    {
        Level,
        Gap,
        Size,
        Total,
        Percentage,
        Rating,
    }

    internal MonitoringRound Of(Gmina gmina, ItemCode code, int year)
    {
        var period = Period.Year(year);
        var order = strategy.Indicators.Select((indicator, number) => Observation(gmina, indicator, number, period, year));
        return new MonitoringRound(code, period)
        {
            Observations = order.ToValueList(),
            Assessments = strategy.Directions.Select((direction, number) => Assessment.OfLevel(direction, period, strategy.Scale, Level(gmina, number, year))).ToValueList(),
        };
    }

    private LevelCode Level(Gmina gmina, int direction, int year) => new((1 + noise.Below(7, (int)About.Rating, gmina.Number, direction, year)).ToString(CultureInfo.InvariantCulture));

    private Observation Observation(Gmina gmina, Indicator indicator, int number, Period period, int year)
    {
        if (indicator.Unit == Share)
        {
            var share = noise.Share((int)About.Percentage, gmina.Number, number, year);
            return new Observation(indicator.Code, period, new PercentValue(Math.Round((decimal)(share < ImpossibleShare ? 100 + (share * 10_000) : share * 100), 1)));
        }

        var contributions = strategy.Realizers.Select((realizer, body) => new Contribution(realizer.Code, Value(gmina, indicator.Unit == Money, number, body, year))).ToValueList();
        var sum = contributions.Sum(each => each.Value.Number ?? 0);
        var isWrong = noise.Share((int)About.Total, gmina.Number, number, year) < WrongTotal;
        return new Observation(indicator.Code, period, Amount(indicator.Unit == Money, sum + (isWrong ? 9 : 0))) { Contributions = contributions };
    }

    private Value Value(Gmina gmina, bool isMoney, int indicator, int body, int year)
    {
        var gap = noise.Share((int)About.Gap, gmina.Number, indicator, body, year);
        if (gap < Missing)
        {
            return new MissingValue(gap < Missing / 3 ? MissingReason.NotApplicable : MissingReason.NoData);
        }

        var level = Math.Exp(7 * noise.Share((int)About.Level, gmina.Number, indicator, body));
        var value = Amount(isMoney, Math.Round((decimal)(level * (0.8 + (0.4 * noise.Share((int)About.Size, gmina.Number, indicator, body, year)))), isMoney ? 2 : 0));
        return value is NumberValue && gap > 1 - Approximate
            ? value with { IsApproximate = true, Printed = string.Create(CultureInfo.InvariantCulture, $"ok. {value.Number}") }
            : value;
    }

    private static Value Amount(bool isMoney, decimal amount) => isMoney ? new MoneyValue(amount, Money) : new NumberValue(amount);
}
