namespace SocialStrategy.Comparison;

/// <summary>What the codes in two rounds of one strategy stand for.</summary>
internal sealed class RoundNames
{
    private readonly Dictionary<ItemCode, string> _titles;
    private readonly Strategy _strategy;
    private readonly Dictionary<RealizerCode, string> _realizers;
    private readonly Dictionary<ScaleCode, RatingScale> _scales;

    internal RoundNames(Strategy strategy, MonitoringRound earlier, MonitoringRound later)
    {
        _strategy = strategy;
        _titles = strategy.Items.ToDictionary(item => item.Code, item => item.Title);
        _titles.TryAdd(strategy.Code, strategy.Title);
        foreach (var section in later.Narrative.Concat(earlier.Narrative).SelectMany(Flatten).Where(section => section.Heading is not null))
        {
            _titles.TryAdd(section.Code, section.Heading!);
        }

        _realizers = strategy.Realizers.ToDictionary(realizer => realizer.Code, realizer => realizer.Name);
        _scales = strategy.Scales.ToDictionary(scale => scale.Code);
    }

    internal ChangeSubject Subject(SubjectKind kind, ItemCode item)
    {
        var title = _titles.GetValueOrDefault(item);
        return new ChangeSubject(kind, item) { TitleBefore = title, TitleAfter = title };
    }

    internal NamedCode Item(ItemCode item) => new(item, _titles.GetValueOrDefault(item));

    internal NamedCode Realizer(RealizerCode realizer) => new(realizer, _realizers[realizer]);

    internal NamedCode Scale(ScaleCode scale) => new(scale, _scales[scale].Title);

    internal ScaleLevel? Level(Assessment assessment) => assessment.Level is { } level ? _scales[assessment.Scale].FindLevel(level) : null;

    /// <summary>The unit that a value is told in: its own, or the indicator's.</summary>
    internal string? Unit(Observation observation) => _strategy.UnitOf(observation);

    private static IEnumerable<Narrative> Flatten(Narrative section) => section.Sections.SelectMany(Flatten).Prepend(section);
}
