using System.Globalization;
using SocialStrategy.Exchange;

namespace SocialStrategy.National.Country;

/// <summary>
/// The strategy that all municipalities of a made-up country share but for their name: goals, directions and scale of Sieradz,
/// indicators and bodies of Ostrowiec, repeated under other codes where there are too few.
/// </summary>
internal sealed class CommonStrategy
{
    private readonly Strategy _strategy;

    internal CommonStrategy(CountrySize size)
    {
        var (sieradz, ostrowiec) = (Real("Sieradz"), Real("Ostrowiec"));
        var leaves = sieradz.Items.OfType<DirectionItem>().Select(item => item.NearestGoal!.Code).Distinct().ToList();
        var titles = ostrowiec.Items.OfType<IndicatorItem>().Select(item => item.Indicator).ToList();
        var indicators = Enumerable.Range(0, size.Indicators)
            .Select(number => (Goal: leaves[number % leaves.Count], Indicator: Indicator(titles[number % titles.Count], number, leaves)))
            .ToLookup(each => each.Goal, each => each.Indicator);
        var realizers = Enumerable.Range(0, size.Realizers).Select(number => Realizer(ostrowiec.Realizers, number)).ToValueList();
        _strategy = new Strategy(sieradz.Code, sieradz.Title, With(sieradz.Goals, indicators), realizers, sieradz.Scales, []) { LegalBasis = sieradz.LegalBasis, Levels = sieradz.Levels, DirectionLevel = sieradz.DirectionLevel };
        Indicators = [.. _strategy.Items.OfType<IndicatorItem>().Select(item => item.Indicator)];
        Directions = [.. _strategy.Items.OfType<DirectionItem>().Select(item => item.Code)];
        Goals = [.. _strategy.Goals.Select(goal => goal.Code)];
    }

    /// <summary>The indicators in the order of the document.</summary>
    internal IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>What is rated.</summary>
    internal IReadOnlyList<ItemCode> Directions { get; }

    /// <summary>The strategic goals, whose ratings are rolled up.</summary>
    internal IReadOnlyList<ItemCode> Goals { get; }

    internal IReadOnlyList<Realizer> Realizers => _strategy.Realizers;

    internal ScaleCode Scale => _strategy.Scales[0].Code;

    internal Strategy Of(Gmina gmina)
    {
        var name = $"Gmina {gmina.Teryt}";
        return new Strategy(
            new ItemCode($"gmina-{gmina.Teryt}"),
            $"Strategia rozwiązywania problemów społecznych. {name}",
            _strategy.Goals,
            _strategy.Realizers,
            _strategy.Scales,
            _strategy.Programmes)
        {
            Territory = new Territory(name) { Teryt = gmina.Teryt },
            LegalBasis = _strategy.LegalBasis,
            Levels = _strategy.Levels,
            DirectionLevel = _strategy.DirectionLevel,
        };
    }

    private static bool IsMoney(int indicator) => indicator % 17 == 5;

    private static bool IsShare(int indicator) => indicator % 25 == 11;

    private static Strategy Real(string name) =>
        StrategyJson.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", name + ".json"))).PartialContent
        ?? throw new InvalidOperationException($"The strategy of {name} cannot be read.");

    private static Indicator Indicator(Indicator real, int number, List<ItemCode> goals) =>
        new(new ItemCode(string.Create(CultureInfo.InvariantCulture, $"{goals[number % goals.Count]}.W{1 + (number / goals.Count)}")), real.Title)
        {
            Unit = IsMoney(number) ? CountryYear.Money : IsShare(number) ? CountryYear.Share : real.Unit ?? "osoby",
            Measure = IsShare(number) ? IndicatorMeasure.Share : null,
            Aggregation = IsShare(number) ? null : IndicatorAggregation.SumOfContributions,
        };

    private static Realizer Realizer(ValueList<Realizer> real, int number) => number < real.Count
        ? real[number] with { Aliases = [] }
        : new Realizer(new RealizerCode(string.Create(CultureInfo.InvariantCulture, $"{real[number % real.Count].Code}-{1 + (number / real.Count)}")), real[number % real.Count].Name);

    private static ValueList<Goal> With(ValueList<Goal> goals, ILookup<ItemCode, Indicator> indicators) =>
        [.. goals.Select(goal => goal with { Indicators = [.. indicators[goal.Code]], Goals = With(goal.Goals, indicators) })];
}
