namespace SocialStrategy;

/// <summary>Whether one round fits its strategy.</summary>
internal sealed class RoundCheck
{
    private readonly Strategy _strategy;
    private readonly MonitoringRound _round;
    private readonly HashSet<RealizerCode> _realizers;
    private readonly Narrative[] _narrative;
    private readonly HashSet<ItemCode> _sections;

    internal RoundCheck(Strategy strategy, MonitoringRound round)
    {
        _strategy = strategy;
        _round = round;
        _realizers = [.. strategy.Realizers.Select(realizer => realizer.Code)];
        _narrative = [.. round.Narrative.SelectMany(Flatten)];
        _sections = [.. _narrative.Select(section => section.Code)];
    }

    internal IEnumerable<Inconsistency> Run() =>
        OfStrategy()
            .Concat(_round.Publications.GroupBy(each => each.Code).SelectMany(group => group.Skip(1)).Select(each => StrategyConsistency.Twice(each, each.Code, "publication")))
            .Concat(_round.Observations.SelectMany(OfObservation))
            .Concat(_round.Assessments.SelectMany(OfAssessment))
            .Concat(_round.TaskProgress.SelectMany(OfTask))
            .Concat(_round.PublishedFigures.SelectMany(OfFigure))
            .Concat(_round.PublishedCharts.SelectMany(OfChart))
            .Concat(_round.Recommendations.SelectMany(each => Item(each, "item", each.Item, wholeAllowed: true)))
            .Concat(OfNarrative());

    private static IEnumerable<Narrative> Flatten(Narrative section) => section.Sections.SelectMany(Flatten).Prepend(section);

    private IEnumerable<Inconsistency> OfStrategy()
    {
        if (_round.Strategy != _strategy.Code)
        {
            yield return new Inconsistency(ModelProblems.OtherStrategy, _round, "strategy", ("other", _round.Strategy), ("strategy", _strategy.Code));
        }
    }

    private IEnumerable<Inconsistency> OfObservation(Observation observation)
    {
        foreach (var unknown in Item(observation, "item", observation.Item, wholeAllowed: true))
        {
            yield return unknown;
        }

        var isIndicator = _strategy.Find(observation.Item) is IndicatorItem;
        if (isIndicator == (observation.Name is not null))
        {
            yield return isIndicator
                ? new Inconsistency(ModelProblems.NamedIndicatorValue, observation, "name", ("item", observation.Item))
                : new Inconsistency(ModelProblems.NamelessValue, observation, "name", ("item", observation.Item));
        }

        foreach (var printing in observation.Printings.Where(each => _round.Publications.All(publication => publication.Code != each.Publication)))
        {
            yield return new Inconsistency(ModelProblems.UnknownPublication, printing, "publication", ("code", printing.Publication));
        }

        foreach (var contribution in observation.Contributions.Where(each => !_realizers.Contains(each.Realizer)))
        {
            yield return StrategyConsistency.UnknownRealizer(contribution, "realizer", contribution.Realizer);
        }
    }

    private IEnumerable<Inconsistency> OfAssessment(Assessment assessment)
    {
        foreach (var unknown in Item(assessment, "item", assessment.Item, wholeAllowed: true).Concat(Realizers(assessment, assessment.Realizers)))
        {
            yield return unknown;
        }

        if (_strategy.Scales.FirstOrDefault(scale => scale.Code == assessment.Scale) is not { } scale)
        {
            yield return new Inconsistency(ModelProblems.UnknownScale, assessment, "scale", ("item", assessment.Item), ("scale", assessment.Scale));
        }
        else if (!Fits(assessment, scale))
        {
            yield return new Inconsistency(
                ModelProblems.UnknownLevel,
                assessment,
                "level",
                ("item", assessment.Item),
                ("found", assessment.Level?.Text ?? "%"),
                ("scale", scale.Code),
                ("isPercent", scale.IsPercentComplete),
                ("levels", scale.Levels.Concat(scale.UnorderedLevels).Select(level => level.Code).ToValueList()));
        }
    }

    private static bool Fits(Assessment assessment, RatingScale scale) =>
        assessment.Level is { } level ? scale.FindLevel(level) is not null : scale.IsPercentComplete;

    private IEnumerable<Inconsistency> OfTask(TaskProgress progress)
    {
        if (_strategy.Find(progress.Task) is not TaskItem)
        {
            yield return Unknown(progress, "task", progress.Task);
        }
    }

    private IEnumerable<Inconsistency> OfFigure(PublishedFigure figure)
    {
        foreach (var unknown in Item(figure, "item", figure.Item, wholeAllowed: true)
            .Concat(figure.Except.SelectMany(item => Item(figure, "except", item, wholeAllowed: false))))
        {
            yield return unknown;
        }

        if (figure.LabelLevel is { } level && _strategy.Scales.All(scale => scale.FindLevel(level) is null))
        {
            yield return new Inconsistency(ModelProblems.UnknownLabelLevel, figure, "labelLevel", ("level", level));
        }
    }

    private IEnumerable<Inconsistency> OfChart(PublishedChart chart) =>
        chart.Items.SelectMany(item => Item(chart, "items", item, wholeAllowed: true))
            .Concat(chart.Legend.SelectMany(entry => Item(entry, "item", entry.Item, wholeAllowed: true)));

    private IEnumerable<Inconsistency> OfNarrative()
    {
        var seen = new HashSet<ItemCode>();
        foreach (var section in _narrative)
        {
            if (!seen.Add(section.Code) || _strategy.Find(section.Code) is not null)
            {
                yield return StrategyConsistency.Twice(section, section.Code, "section");
            }

            foreach (var fault in Realizers(section, section.Realizers).Concat(section.Item is { } item ? Item(section, "item", item, wholeAllowed: false) : []))
            {
                yield return fault;
            }
        }
    }

    private IEnumerable<Inconsistency> Realizers(object subject, ValueList<RealizerCode> realizers) =>
        realizers.Where(code => !_realizers.Contains(code)).Select(code => StrategyConsistency.UnknownRealizer(subject, "realizers", code));

    private IEnumerable<Inconsistency> Item(object subject, string member, ItemCode code, bool wholeAllowed) =>
        _strategy.Find(code) is not null || _sections.Contains(code) || (wholeAllowed && code == _strategy.Code) ? [] : [Unknown(subject, member, code)];

    private static Inconsistency Unknown(object subject, string member, ItemCode code) => new(ModelProblems.UnknownItem, subject, member, ("code", code));
}
