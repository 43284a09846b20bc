using SocialStrategy.Planning;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.Layouts;
using SocialStrategy.Values;

namespace SocialStrategy.Samples.Portal.Pages;

/// <summary>The card of one indicator, as reports have it: facts, a line over the periods, and what it shows.</summary>
internal sealed class IndicatorCard : IReportSection
{
    private readonly Indicator _indicator;

    internal IndicatorCard(Indicator indicator) => _indicator = indicator;

    public ValueList<Block> Build(ReportContext context) => GoalParts.IndicatorCards
        .Build(new Goal("x", _indicator.Title) { Indicators = [_indicator] }, context)
        .OfType<Section>()
        .SelectMany(section => section.Blocks)
        .ToValueList();
}
