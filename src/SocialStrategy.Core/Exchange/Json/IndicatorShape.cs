namespace SocialStrategy.Exchange;

internal sealed record IndicatorShape
{
    public required string Code { get; init; }

    public required string Title { get; init; }

    public string? Unit { get; init; }

    public string? Source { get; init; }

    public IndicatorKind? Kind { get; init; }

    public IndicatorMeasure? Measure { get; init; }

    public IndicatorTiming? Timing { get; init; }

    public DesiredDirection? DesiredDirection { get; init; }

    public BaselineShape? Baseline { get; init; }

    public IReadOnlyList<TargetShape>? Targets { get; init; }

    public IndicatorAggregationShape? Aggregation { get; init; }

    public IReadOnlyList<ResponsibilityShape>? Realizers { get; init; }

    public IReadOnlyList<EditorialNoteShape>? EditorialNotes { get; init; }

    internal static IndicatorShape From(Indicator indicator) => new()
    {
        Code = indicator.Code.Text,
        Title = indicator.Title,
        Unit = indicator.Unit,
        Source = indicator.Source,
        Kind = indicator.Kind,
        Measure = indicator.Measure,
        Timing = indicator.Timing,
        DesiredDirection = indicator.DesiredDirection,
        Baseline = indicator.Baseline is { } baseline ? BaselineShape.From(baseline) : null,
        Targets = Shapes.List(indicator.Targets, TargetShape.From),
        Aggregation = indicator.Aggregation is { } aggregation ? IndicatorAggregationShape.From(aggregation) : null,
        Realizers = Shapes.List(indicator.Realizers, ResponsibilityShape.From),
        EditorialNotes = Shapes.List(indicator.EditorialNotes, EditorialNoteShape.From),
    };

    internal static ValueList<Indicator> ToModel(IReadOnlyList<IndicatorShape>? shapes, Place at) =>
        at.List(shapes, "indicators", (shape, place) => shape.ToModel(place));

    private Indicator? ToModel(Place at)
    {
        var code = at.Code<ItemCode>(Code, "code");
        var title = at.Text(Title, "title");
        return code is null || title is null
            ? null
            : at.Keep(new Indicator(code, title)
            {
                Unit = at.Text(Unit, "unit"),
                Source = at.Text(Source, "source"),
                Kind = Kind,
                Measure = Measure,
                Timing = Timing,
                DesiredDirection = DesiredDirection,
                Baseline = at.Object(Baseline, "baseline", (shape, place) => shape.ToModel(place)),
                Targets = at.List(Targets, "targets", (shape, place) => shape.ToModel(place)),
                Aggregation = at.Object(Aggregation, "aggregation", (shape, place) => shape.ToModel(place)),
                Realizers = ResponsibilityShape.ToModel(Realizers, at),
                EditorialNotes = EditorialNoteShape.ToModel(EditorialNotes, at),
            });
    }
}

internal sealed record BaselineShape
{
    public required string Period { get; init; }

    public required ValueShape Value { get; init; }

    public string? Source { get; init; }

    internal static BaselineShape From(Baseline baseline) => new()
    {
        Period = baseline.Period.ToString(),
        Value = ValueShape.From(baseline.Value),
        Source = baseline.Source,
    };

    internal Baseline? ToModel(Place at)
    {
        var period = at.Period(Period, "period");
        var value = at.Object(Value, "value", (shape, place) => shape.ToModel(place));
        var source = at.Text(Source, "source");
        return period is null || value is null ? null : new Baseline(period, value) { Source = source };
    }
}

internal sealed record TargetShape
{
    public required string Period { get; init; }

    public required TargetRelation Relation { get; init; }

    public ValueShape? Value { get; init; }

    public ValueShape? Upper { get; init; }

    public string? Wording { get; init; }

    public string? RelativeTo { get; init; }

    public string? RelativeToIndicator { get; init; }

    public DateOnly? ReplacedOn { get; init; }

    internal static TargetShape From(Target target) => new()
    {
        Period = target.Period.ToString(),
        Relation = target.Relation,
        Value = target.Value is { } value ? ValueShape.From(value) : null,
        Upper = target.Upper is { } upper ? ValueShape.From(upper) : null,
        Wording = target.Wording,
        RelativeTo = target.RelativeTo?.ToString(),
        RelativeToIndicator = target.RelativeToIndicator?.Text,
        ReplacedOn = target.ReplacedOn,
    };

    internal Target? ToModel(Place at)
    {
        var period = at.Period(Period, "period");
        var value = at.Object(Value, "value", (shape, place) => shape.ToModel(place));
        var upper = at.Object(Upper, "upper", (shape, place) => shape.ToModel(place));
        var wording = at.Text(Wording, "wording");
        var relativeTo = at.Period(RelativeTo, "relativeTo");
        var relativeToIndicator = at.Code<ItemCode>(RelativeToIndicator, "relativeToIndicator");
        if (Target.Fault(Relation, value, upper) is { } fault)
        {
            at.AddContradiction("target", fault);
            return null;
        }

        return period is null
            ? null
            : at.Keep(new Target(period, Relation, value, upper)
            {
                Wording = wording,
                RelativeTo = relativeTo,
                RelativeToIndicator = relativeToIndicator,
                ReplacedOn = ReplacedOn,
            });
    }
}
