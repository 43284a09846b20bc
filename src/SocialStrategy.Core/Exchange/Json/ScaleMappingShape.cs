namespace SocialStrategy.Exchange;

internal sealed record ScaleMappingShape
{
    public required string From { get; init; }

    public required string To { get; init; }

    public IReadOnlyList<LevelMappingShape>? Levels { get; init; }

    public BandsShape? Bands { get; init; }

    internal static ScaleMappingShape Of(ScaleMapping mapping) => new()
    {
        From = mapping.From.Text,
        To = mapping.To.Text,
        Levels = Shapes.List(mapping.Levels, LevelMappingShape.Of),
        Bands = mapping.Bands is { } bands ? BandsShape.From(bands) : null,
    };

    internal ScaleMapping? ToModel(Place at)
    {
        var from = at.Code<ScaleCode>(From, "from");
        var to = at.Code<ScaleCode>(To, "to");
        var levels = at.List(Levels, "levels", (shape, place) => shape.ToModel(place));
        var bands = at.Object(Bands, "bands", (shape, place) => shape.ToModel(place));
        if (from is null || to is null || levels.Count < (Levels?.Count ?? 0) || (bands is null) != (Bands is null))
        {
            return null;
        }

        if (ScaleMapping.Fault(from, to, levels, bands) is { } fault)
        {
            at.AddContradiction("mapping", fault);
            return null;
        }

        return at.Keep(bands is null ? new ScaleMapping(from, to, levels) : ScaleMapping.OfPercent(from, to, bands));
    }
}

internal sealed record LevelMappingShape
{
    public required string From { get; init; }

    public required string To { get; init; }

    internal static LevelMappingShape Of(LevelMapping mapping) => new() { From = mapping.From.Text, To = mapping.To.Text };

    internal LevelMapping? ToModel(Place at)
    {
        var from = at.Code<LevelCode>(From, "from");
        var to = at.Code<LevelCode>(To, "to");
        return from is null || to is null ? null : new LevelMapping(from, to);
    }
}
