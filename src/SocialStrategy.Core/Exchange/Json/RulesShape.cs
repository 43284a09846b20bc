namespace SocialStrategy.Exchange;

internal sealed record RulesShape
{
    public required string Format { get; init; }

    public required int Version { get; init; }

    public required RollUpRuleShape RatingRollUp { get; init; }

    public required RoundingShape MeanRounding { get; init; }

    public required RoundingShape PercentRounding { get; init; }

    public RoundingShape? MoneyRounding { get; init; }

    public RoundingShape? ProgressRounding { get; init; }

    public RollUpRuleShape? ProgressRollUp { get; init; }

    public ProgressThresholdsShape? ProgressThresholds { get; init; }

    public IReadOnlyList<ScaleMappingShape>? ScaleMappings { get; init; }

    public TaskAmounts? TaskAmounts { get; init; }

    public IReadOnlyList<IndicatorRelationShape>? Relations { get; init; }

    internal static RulesShape From(EvaluationRules rules) => new()
    {
        Format = FileFormats.Rules.Name,
        Version = FileFormats.Rules.Version,
        RatingRollUp = RollUpRuleShape.From(rules.RatingRollUp),
        MeanRounding = RoundingShape.From(rules.MeanRounding),
        PercentRounding = RoundingShape.From(rules.PercentRounding),
        MoneyRounding = rules.MoneyRounding == EvaluationRules.Hundredths ? null : RoundingShape.From(rules.MoneyRounding),
        ProgressRounding = rules.ProgressRounding is { } rounding ? RoundingShape.From(rounding) : null,
        ProgressRollUp = rules.ProgressRollUp is { } rollUp ? RollUpRuleShape.From(rollUp) : null,
        ProgressThresholds = rules.ProgressThresholds is { } thresholds ? ProgressThresholdsShape.From(thresholds) : null,
        ScaleMappings = Shapes.List(rules.ScaleMappings, ScaleMappingShape.Of),
        TaskAmounts = rules.TaskAmounts,
        Relations = Shapes.List(rules.Relations, IndicatorRelationShape.From),
    };

    internal EvaluationRules? ToModel(Place at)
    {
        var rollUp = at.Object(RatingRollUp, "ratingRollUp", (shape, place) => shape.ToModel(place));
        var mean = at.Object(MeanRounding, "meanRounding", (shape, place) => shape.ToModel(place));
        var percent = at.Object(PercentRounding, "percentRounding", (shape, place) => shape.ToModel(place));
        var money = at.Object(MoneyRounding, "moneyRounding", (shape, place) => shape.ToModel(place));
        var ofProgress = at.Object(ProgressRounding, "progressRounding", (shape, place) => shape.ToModel(place));
        var progress = at.Object(ProgressRollUp, "progressRollUp", (shape, place) => shape.ToProgressRule(place));
        var thresholds = at.Object(ProgressThresholds, "progressThresholds", (shape, place) => shape.ToModel(place));
        var mappings = at.List(ScaleMappings, "scaleMappings", (shape, place) => shape.ToModel(place));
        var relations = IndicatorRelationShape.ToModel(Relations, at);
        return rollUp is null || mean is null || percent is null || (money is null) != (MoneyRounding is null) || (ofProgress is null) != (ProgressRounding is null) || (progress is null) != (ProgressRollUp is null) || (thresholds is null) != (ProgressThresholds is null)
            || mappings.Count < (ScaleMappings?.Count ?? 0) || relations is null
            ? null
            : new EvaluationRules
            {
                RatingRollUp = rollUp,
                MeanRounding = mean,
                PercentRounding = percent,
                MoneyRounding = money ?? EvaluationRules.Hundredths,
                ProgressRounding = ofProgress,
                ProgressRollUp = progress,
                ProgressThresholds = thresholds,
                ScaleMappings = mappings,
                TaskAmounts = TaskAmounts,
                Relations = relations,
            };
    }
}

internal sealed record RollUpRuleShape
{
    public required ItemKind RatedItems { get; init; }

    public required RollUpMethod Method { get; init; }

    public required MissingPolicy Missing { get; init; }

    public IReadOnlyList<WeightShape>? Weights { get; init; }

    public decimal? WeightTotal { get; init; }

    internal static RollUpRuleShape From(RollUpRule rule) => new()
    {
        RatedItems = rule.RatedItems,
        Method = rule.Method,
        Missing = rule.Missing,
        Weights = Shapes.List(rule.Weights, WeightShape.From),
        WeightTotal = rule.WeightTotal,
    };

    internal RollUpRule? ToModel(Place at)
    {
        var weights = WeightShape.ToModel<ItemCode>(Weights, at);
        return WeightShape.Fit(RollUpRule.NeedsWeights(Method), weights, WeightTotal, at) ? at.Keep(new RollUpRule(RatedItems, Method, Missing, weights, WeightTotal)) : null;
    }

    internal RollUpRule? ToProgressRule(Place at)
    {
        if (RatedItems == ItemKind.Indicator)
        {
            return ToModel(at);
        }

        at.Member("ratedItems").Add("SSR009", "Only indicators have progress. Write 'indicator'.", "Postęp mają tylko wskaźniki. Wpisz „indicator”.");
        return null;
    }
}

internal sealed record RoundingShape
{
    public required RoundingMode Mode { get; init; }

    public required int Decimals { get; init; }

    internal static RoundingShape From(Rounding rounding) => new() { Mode = rounding.Mode, Decimals = rounding.Decimals };

    internal Rounding? ToModel(Place at)
    {
        if (Decimals is >= 0 and <= Rounding.MostDecimals)
        {
            return new Rounding(Mode, Decimals);
        }

        at.Member("decimals").Add(
            "SSR009",
            $"The number of decimal places is {Decimals}; expected 0 to {Rounding.MostDecimals}. Correct it.",
            $"Liczba miejsc po przecinku to {Decimals}; oczekiwano od 0 do {Rounding.MostDecimals}. Popraw ją.");
        return null;
    }
}
