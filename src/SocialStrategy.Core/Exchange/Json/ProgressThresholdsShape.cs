namespace SocialStrategy.Exchange;

internal sealed record ProgressThresholdsShape
{
    public required ProgressBasis Basis { get; init; }

    public required IReadOnlyList<ProgressStepShape> Steps { get; init; }

    public required ProgressStatusShape Below { get; init; }

    public required ProgressStatusShape Reached { get; init; }

    public required ProgressStatusShape Unknown { get; init; }

    internal static ProgressThresholdsShape From(ProgressThresholds thresholds) => new()
    {
        Basis = thresholds.Basis,
        Steps = [.. thresholds.Steps.Select(ProgressStepShape.Of)],
        Below = ProgressStatusShape.From(thresholds.Below),
        Reached = ProgressStatusShape.From(thresholds.Reached),
        Unknown = ProgressStatusShape.From(thresholds.Unknown),
    };

    internal ProgressThresholds? ToModel(Place at)
    {
        var steps = at.List(Steps, "steps", (shape, place) => shape.ToModel(place));
        var below = at.Object(Below, "below", (shape, place) => shape.ToModel(place));
        var reached = at.Object(Reached, "reached", (shape, place) => shape.ToModel(place));
        var unknown = at.Object(Unknown, "unknown", (shape, place) => shape.ToModel(place));
        if (below is null || reached is null || unknown is null || steps.Count < (Steps?.Count ?? 0))
        {
            return null;
        }

        if (ProgressThresholds.Fault(steps, below, reached, unknown) is { } fault)
        {
            at.AddContradiction("thresholds", fault);
            return null;
        }

        return new ProgressThresholds(Basis, steps, below, reached, unknown);
    }
}

internal sealed record ProgressStepShape
{
    public required decimal From { get; init; }

    public required string Code { get; init; }

    public required string Label { get; init; }

    internal static ProgressStepShape Of(ProgressStep step) => new() { From = step.From, Code = step.Status.Code.Text, Label = step.Status.Label };

    internal ProgressStep? ToModel(Place at) =>
        new ProgressStatusShape { Code = Code, Label = Label }.ToModel(at) is { } status ? new ProgressStep(status, From) : null;
}

internal sealed record ProgressStatusShape
{
    public required string Code { get; init; }

    public required string Label { get; init; }

    internal static ProgressStatusShape From(ProgressStatus status) => new() { Code = status.Code.Text, Label = status.Label };

    internal ProgressStatus? ToModel(Place at)
    {
        var code = at.Code<LevelCode>(Code, "code");
        var label = at.Text(Label, "label");
        return code is null || label is null ? null : new ProgressStatus(code, label);
    }
}
