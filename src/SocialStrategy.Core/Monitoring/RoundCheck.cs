namespace SocialStrategy;

/// <summary>Whether one round fits its strategy.</summary>
internal sealed class RoundCheck
{
    private readonly Strategy _strategy;
    private readonly MonitoringRound _round;
    private readonly HashSet<Code> _realizers;
    private readonly Narrative[] _narrative;
    private readonly HashSet<Code> _sections;

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
            yield return new Inconsistency(
                "SSR302",
                _round,
                "strategy",
                $"The round is about strategy '{_round.Strategy}', not about '{_strategy.Code}'. Use the matching files.",
                $"Pomiar dotyczy strategii „{_round.Strategy}”, a nie „{_strategy.Code}”. Użyj pasujących plików.");
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
                ? new Inconsistency(
                    "SSR304",
                    observation,
                    "name",
                    $"A value of indicator '{observation.Item}' has a name of its own. Take the name away; the indicator has one.",
                    $"Wartość wskaźnika „{observation.Item}” ma własną nazwę. Usuń ją; nazwę ma wskaźnik.")
                : new Inconsistency(
                    "SSR305",
                    observation,
                    "name",
                    $"A value hangs on '{observation.Item}', which is no indicator, and does not say what was counted. Give it a name.",
                    $"Wartość przy „{observation.Item}”, które nie jest wskaźnikiem, nie mówi, co policzono. Nadaj jej nazwę.");
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
            yield return new Inconsistency(
                "SSR306",
                assessment,
                "scale",
                $"'{assessment.Item}' is rated on scale '{assessment.Scale}', which the strategy does not define. Define it or correct the code.",
                $"„{assessment.Item}” oceniono w skali „{assessment.Scale}”, której strategia nie zna. Zdefiniuj ją albo popraw kod.");
        }
        else if (!Fits(assessment, scale))
        {
            var found = assessment.Level?.Text ?? "%";
            yield return new Inconsistency(
                "SSR307",
                assessment,
                "level",
                $"'{assessment.Item}' is rated '{found}', which scale '{scale.Code}' does not have. {ExpectedEnglish(scale)}",
                $"„{assessment.Item}” ma ocenę „{found}”, której nie ma w skali „{scale.Code}”. {ExpectedPolish(scale)}");
        }
    }

    private static bool Fits(Assessment assessment, RatingScale scale) =>
        assessment.Level is { } level ? scale.FindLevel(level) is not null : scale.IsPercentComplete;

    private static string ExpectedEnglish(RatingScale scale) =>
        scale.IsPercentComplete ? "Give the per cent completed." : $"Choose one of: {Levels(scale)}.";

    private static string ExpectedPolish(RatingScale scale) =>
        scale.IsPercentComplete ? "Podaj procent wykonania." : $"Wybierz jedną z: {Levels(scale)}.";

    private static string Levels(RatingScale scale) => string.Join(", ", scale.Levels.Concat(scale.UnorderedLevels).Select(level => level.Code));

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
            yield return new Inconsistency(
                "SSR308",
                figure,
                "labelLevel",
                $"The words of a published figure are said to mean level '{level}', which no scale of the strategy has. Correct the code.",
                $"Słowa przy opublikowanej liczbie mają oznaczać stopień „{level}”, którego nie ma żadna skala strategii. Popraw kod.");
        }
    }

    private IEnumerable<Inconsistency> OfChart(PublishedChart chart) =>
        chart.Items.SelectMany(item => Item(chart, "items", item, wholeAllowed: true))
            .Concat(chart.Legend.SelectMany(entry => Item(entry, "item", entry.Item, wholeAllowed: true)));

    private IEnumerable<Inconsistency> OfNarrative()
    {
        var seen = new HashSet<Code>();
        foreach (var section in _narrative)
        {
            if (!seen.Add(section.Code) || _strategy.Find(section.Code) is not null)
            {
                yield return StrategyConsistency.Twice(section, section.Code, "section", "sekcji");
            }

            foreach (var fault in Realizers(section, section.Realizers).Concat(section.Item is { } item ? Item(section, "item", item, wholeAllowed: false) : []))
            {
                yield return fault;
            }
        }
    }

    private IEnumerable<Inconsistency> Realizers(object subject, ValueList<Code> realizers) =>
        realizers.Where(code => !_realizers.Contains(code)).Select(code => StrategyConsistency.UnknownRealizer(subject, "realizers", code));

    private IEnumerable<Inconsistency> Item(object subject, string member, Code code, bool wholeAllowed) =>
        _strategy.Find(code) is not null || _sections.Contains(code) || (wholeAllowed && code == _strategy.Code) ? [] : [Unknown(subject, member, code)];

    private static Inconsistency Unknown(object subject, string member, Code code) => new(
        "SSR303",
        subject,
        member,
        $"'{code}' is no item of the strategy. Correct the code.",
        $"„{code}” nie jest pozycją strategii. Popraw kod.");
}
