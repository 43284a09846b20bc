using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Audit.Planted;

/// <summary>A strategy and its round before they are audited, for a contradiction to be planted in.</summary>
internal sealed class Draft(SeededNumbers numbers, Strategy strategy, MonitoringRound earlier, MonitoringRound round)
{
    internal SeededNumbers Numbers { get; } = numbers;

    internal Strategy Strategy { get; private set; } = strategy;

    internal MonitoringRound Earlier { get; } = earlier;

    internal MonitoringRound Round { get; set; } = round;

    /// <summary>A number from one to another.</summary>
    internal int Between(int least, int greatest) => least + Numbers.Below(greatest - least + 1);

    /// <summary>The value of an indicator for the year.</summary>
    internal Observation this[string item] => Round.Observations.First(each => each.Item.Text == item && each.Period == CleanRound.Year);

    /// <summary>Changes the value of an indicator for the year.</summary>
    internal void Change(string item, Func<Observation, Observation> change)
    {
        var old = this[item];
        Round = Round with { Observations = Round.Observations.Select(each => ReferenceEquals(each, old) ? change(each) : each).ToValueList() };
    }

    internal void Print(string item, decimal number) => Change(item, each => each with { Value = Like(each.Value, number) });

    internal void ChangeContribution(string item, int at, Func<Contribution, Contribution> change) =>
        Change(item, each => each with { Contributions = each.Contributions.Select((contribution, i) => i == at ? change(contribution) : contribution).ToValueList() });

    internal void ChangeBreakdown(string item, int at, Func<Breakdown, Breakdown> change) =>
        Change(item, each => each with { Breakdowns = each.Breakdowns.Select((breakdown, i) => i == at ? change(breakdown) : breakdown).ToValueList() });

    internal void ChangeFigure(Func<PublishedFigure, bool> which, Func<PublishedFigure, PublishedFigure> change) =>
        Round = Round with { PublishedFigures = Round.PublishedFigures.Select(figure => which(figure) ? change(figure) : figure).ToValueList() };

    internal void PrintFigure(PublishedMeasure measure, decimal by) =>
        ChangeFigure(figure => figure.Measure == measure, figure => figure with { Value = new NumberValue(figure.Value.Number.GetValueOrDefault() + by) });

    internal void ChangeRule(string item, IndicatorAggregation rule) => Strategy = new Strategy(
        Strategy.Code,
        Strategy.Title,
        Strategy.Goals.Select(goal => goal with { Indicators = goal.Indicators.Select(each => each.Code.Text == item ? each with { Aggregation = rule } : each).ToValueList() }).ToValueList(),
        Strategy.Realizers,
        Strategy.Scales,
        Strategy.Programmes)
    {
        Period = Strategy.Period,
    };

    /// <summary>A number of the kind of another value, with its places.</summary>
    internal static Value Like(Value value, decimal number) => value switch
    {
        MoneyValue money => new MoneyValue(number, money.Currency),
        PercentValue percent => percent with { Percent = number },
        _ => new NumberValue(number),
    };
}
