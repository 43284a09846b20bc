namespace SocialStrategy;

/// <summary>What keeps rules from being used for a strategy.</summary>
internal static class RulesCheck
{
    internal static ValueList<Inconsistency> Run(Strategy strategy, EvaluationRules rules) =>
    [
        .. Weights(strategy, rules.RatingRollUp),
        .. rules.ProgressRollUp is { } progress ? Weights(strategy, progress) : [],
        .. rules.ScaleMappings.SelectMany(mapping => Mapping(strategy, mapping)),
        .. rules.Relations.SelectMany(relation => Relation(strategy, relation)),
    ];

    /// <summary>Goals without a weight, and weights of what is no goal.</summary>
    private static IEnumerable<Inconsistency> Weights(Strategy strategy, RollUpRule rule)
    {
        if (rule.Method != RollUpMethod.WeightedGoalMeans)
        {
            return [];
        }

        var weighed = rule.Weights.Select(weight => weight.Input).ToHashSet();
        var goals = strategy.Items.OfType<GoalItem>().Select(item => item.Code).ToArray();
        return
        [
            .. goals.Where(goal => !weighed.Contains(goal)).Select(goal => new Inconsistency(ModelProblems.WeightMissing, rule, "weights", ("goal", goal))),
            .. rule.Weights.Select(weight => weight.Input).Except(goals).Select(code => new Inconsistency(ModelProblems.UnknownWeighed, rule, "weights", ("code", code))),
        ];
    }

    private static IEnumerable<Inconsistency> Mapping(Strategy strategy, ScaleMapping mapping)
    {
        var from = strategy.Scales.FirstOrDefault(scale => scale.Code == mapping.From);
        var to = strategy.Scales.FirstOrDefault(scale => scale.Code == mapping.To);
        if (from is null || to is null)
        {
            var scales = strategy.Scales.Select(scale => scale.Code).ToValueList();
            return
            [
                .. from is null ? [Misfit(mapping, "from", "unknownScale", ("scale", mapping.From), ("scales", scales))] : Array.Empty<Inconsistency>(),
                .. to is null ? [Misfit(mapping, "to", "unknownScale", ("scale", mapping.To), ("scales", scales))] : Array.Empty<Inconsistency>(),
            ];
        }

        if (from.IsPercentComplete ? mapping.Bands is null : mapping.Bands is not null)
        {
            return [Misfit(mapping, mapping.Bands is null ? "levels" : "bands", mapping.Bands is null ? "needsBands" : "needsLevels", ("scale", mapping.From))];
        }

        var member = mapping.Bands is null ? "levels" : "bands";
        return
        [
            .. LeftOut(from, mapping).Select(left => Misfit(mapping, member, "leavesOut", ("from", mapping.From), ("to", mapping.To), ("left", left))),
            .. mapping.Levels.Select(level => level.To).Concat(mapping.Bands?.Bands.Select(band => band.Level) ?? [])
                .Distinct()
                .Where(level => to.FindLevel(level) is null)
                .Select(level => Misfit(mapping, member, "unknownLevel", ("scale", mapping.To), ("level", level))),
        ];
    }

    /// <summary>The levels without a counterpart, or the ends of the per cent outside of the bands.</summary>
    private static IEnumerable<string> LeftOut(RatingScale from, ScaleMapping mapping) => mapping.Bands is { } bands
        ?
        [
            .. bands.Bands is [{ From: > 0 }, ..] ? ["0 %"] : Array.Empty<string>(),
            .. bands.End < 100 ? ["100 %"] : Array.Empty<string>(),
        ]
        : from.Levels.Concat(from.UnorderedLevels).Where(level => mapping.Find(level.Code, percent: null) is null).Select(level => level.Code.Text);

    /// <summary>What a relation names and is no indicator.</summary>
    private static IEnumerable<Inconsistency> Relation(Strategy strategy, IndicatorRelation relation) =>
        from each in relation.Left.Select(code => (Code: code, Member: "left")).Append((Code: relation.Right, Member: "right"))
        where strategy.Find(each.Code) is not IndicatorItem
        select new Inconsistency(ModelProblems.UnknownRelated, relation, each.Member, ("code", each.Code));

    private static Inconsistency Misfit(ScaleMapping mapping, string member, string kind, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        new(ModelProblems.MappingMisfit, mapping, member, [("kind", kind), .. arguments]);
}
