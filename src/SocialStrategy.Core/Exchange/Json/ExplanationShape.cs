namespace SocialStrategy.Exchange;

/// <summary>An explanation in JSON; it is only written.</summary>
internal sealed record ExplanationShape
{
    public required ExplanationKind Kind { get; init; }

    public required string Item { get; init; }

    public required string Title { get; init; }

    public string? Part { get; init; }

    public required string Period { get; init; }

    public FigureMeasure? Measure { get; init; }

    public string? Rule { get; init; }

    public string? Exact { get; init; }

    public decimal? Rounded { get; init; }

    public RefusalReason? Refusal { get; init; }

    public int? Expected { get; init; }

    public decimal? Weight { get; init; }

    public ValueShape? Reported { get; init; }

    public ObservationStatus? Status { get; init; }

    public string? Label { get; init; }

    public MappedRatingShape? MappedFrom { get; init; }

    public IReadOnlyList<string>? Realizers { get; init; }

    public GapReason? Gap { get; init; }

    public IReadOnlyList<ExplanationShape>? Parts { get; init; }

    internal static ExplanationShape From(Explanation explanation) => new()
    {
        Kind = explanation.Kind,
        Item = explanation.Item.Text,
        Title = explanation.Title,
        Part = explanation.Part,
        Period = explanation.Period.ToString(),
        Measure = explanation.Figure?.Measure,
        Rule = explanation.Figure?.Rule.Name,
        Exact = explanation.Value?.ToString(),
        Rounded = explanation.Figure is { IsRefused: false } figure ? figure.Rounded : null,
        Refusal = explanation.Figure?.Refusal,
        Expected = explanation.Figure?.Coverage.Expected,
        Weight = explanation.Weight,
        Reported = explanation.Reported is { } value ? ValueShape.From(value) : null,
        Status = explanation.Status,
        Label = explanation.Label,
        MappedFrom = explanation.MappedFrom is { } given ? new MappedRatingShape(given.Scale.Text, given.Level?.Text, given.PercentComplete) : null,
        Realizers = Shapes.List(explanation.Realizers, code => code.Text),
        Gap = explanation.Gap,
        Parts = Shapes.List(explanation.Parts, From),
    };
}

/// <summary>A rating as it was given on another scale.</summary>
internal sealed record MappedRatingShape(string Scale, string? Level, decimal? PercentComplete);
