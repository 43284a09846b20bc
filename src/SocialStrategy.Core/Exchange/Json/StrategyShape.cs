namespace SocialStrategy.Exchange;

/// <summary>The root of a strategy file.</summary>
internal sealed record StrategyShape
{
    public required string Format { get; init; }

    public required int Version { get; init; }

    public required string Code { get; init; }

    public required string Title { get; init; }

    public TerritoryShape? Territory { get; init; }

    public string? Period { get; init; }

    public string? Mission { get; init; }

    public ResolutionShape? Resolution { get; init; }

    public IReadOnlyList<ResolutionShape>? Amendments { get; init; }

    public IReadOnlyList<LevelNameShape>? Levels { get; init; }

    public LevelNameShape? DirectionLevel { get; init; }

    public LevelNameShape? TaskLevel { get; init; }

    public LegalBasisShape? LegalBasis { get; init; }

    public IReadOnlyList<StrategyElementShape>? Elements { get; init; }

    public IReadOnlyList<ScaleShape>? Scales { get; init; }

    public IReadOnlyList<RealizerShape>? Realizers { get; init; }

    public IReadOnlyList<ProgrammeShape>? Programmes { get; init; }

    public IReadOnlyList<GoalShape>? Goals { get; init; }

    public IReadOnlyList<EditorialNoteShape>? EditorialNotes { get; init; }

    internal static StrategyShape From(Strategy strategy) => new()
    {
        Format = FileFormats.Strategy.Name,
        Version = FileFormats.Strategy.Version,
        Code = strategy.Code.Text,
        Title = strategy.Title,
        Territory = strategy.Territory is { } territory ? TerritoryShape.From(territory) : null,
        Period = strategy.Period?.ToString(),
        Mission = strategy.Mission,
        Resolution = strategy.Resolution is { } resolution ? ResolutionShape.From(resolution) : null,
        Amendments = Shapes.List(strategy.Amendments, ResolutionShape.From),
        Levels = Shapes.List(strategy.Levels, LevelNameShape.From),
        DirectionLevel = strategy.DirectionLevel is { } direction ? LevelNameShape.From(direction) : null,
        TaskLevel = strategy.TaskLevel is { } task ? LevelNameShape.From(task) : null,
        LegalBasis = strategy.LegalBasis is { } basis ? LegalBasisShape.From(basis) : null,
        Elements = Shapes.List(strategy.Elements, StrategyElementShape.From),
        Scales = Shapes.List(strategy.Scales, ScaleShape.From),
        Realizers = Shapes.List(strategy.Realizers, RealizerShape.From),
        Programmes = Shapes.List(strategy.Programmes, ProgrammeShape.From),
        Goals = Shapes.List(strategy.Goals, GoalShape.From),
        EditorialNotes = Shapes.List(strategy.EditorialNotes, EditorialNoteShape.From),
    };

    internal Strategy? ToModel(Place at)
    {
        var code = at.Code<ItemCode>(Code, "code");
        var title = at.Text(Title, "title");
        var goals = at.List(Goals, "goals", (shape, place) => shape.ToModel(place));
        var realizers = at.List(Realizers, "realizers", (shape, place) => shape.ToModel(place));
        var scales = at.List(Scales, "scales", (shape, place) => shape.ToModel(place));
        var programmes = at.List(Programmes, "programmes", (shape, place) => shape.ToModel(place));
        var around = new Strategy(new ItemCode("?"), "?", [], [], [], [], []) with
        {
            Territory = at.Object(Territory, "territory", (shape, place) => shape.ToModel(place)),
            Period = at.Period(Period, "period"),
            Mission = at.Text(Mission, "mission"),
            Resolution = at.Object(Resolution, "resolution", (shape, place) => shape.ToModel(place)),
            Amendments = at.List(Amendments, "amendments", (shape, place) => shape.ToModel(place)),
            Levels = at.List(Levels, "levels", (shape, place) => shape.ToModel(place)),
            DirectionLevel = at.Object(DirectionLevel, "directionLevel", (shape, place) => shape.ToModel(place)),
            TaskLevel = at.Object(TaskLevel, "taskLevel", (shape, place) => shape.ToModel(place)),
            LegalBasis = at.Object(LegalBasis, "legalBasis", (shape, place) => shape.ToModel(place)),
            Elements = at.List(Elements, "elements", (shape, place) => shape.ToModel(place)),
            EditorialNotes = EditorialNoteShape.ToModel(EditorialNotes, at),
        };
        if (code is null || title is null)
        {
            return null;
        }

        var inconsistencies = StrategyConsistency.Check(code, goals, realizers, scales, programmes);
        at.Log.Add(inconsistencies, at);
        return inconsistencies.Count > 0 ? null : Complete(new Strategy(code, title, goals, realizers, scales, programmes, inconsistencies), around);
    }

    private static Strategy Complete(Strategy strategy, Strategy around) => strategy with
    {
        Territory = around.Territory,
        Period = around.Period,
        Mission = around.Mission,
        Resolution = around.Resolution,
        Amendments = around.Amendments,
        Levels = around.Levels,
        DirectionLevel = around.DirectionLevel,
        TaskLevel = around.TaskLevel,
        LegalBasis = around.LegalBasis,
        Elements = around.Elements,
        EditorialNotes = around.EditorialNotes,
    };
}

internal sealed record TerritoryShape
{
    public required string Name { get; init; }

    public string? Teryt { get; init; }

    internal static TerritoryShape From(Territory territory) => new() { Name = territory.Name, Teryt = territory.Teryt?.Text };

    internal Territory? ToModel(Place at)
    {
        var name = at.Text(Name, "name");
        var teryt = at.Teryt(Teryt, "teryt");
        return name is null ? null : new Territory(name) { Teryt = teryt };
    }
}

internal sealed record LevelNameShape
{
    public required string Name { get; init; }

    public required string Plural { get; init; }

    internal static LevelNameShape From(LevelName level) => new() { Name = level.Name, Plural = level.Plural };

    internal LevelName? ToModel(Place at)
    {
        var name = at.Text(Name, "name");
        var plural = at.Text(Plural, "plural");
        return name is null || plural is null ? null : new LevelName(name, plural);
    }
}

internal sealed record StrategyElementShape
{
    public required StrategyElementKind Kind { get; init; }

    public required string Place { get; init; }

    internal static StrategyElementShape From(StrategyElement element) => new() { Kind = element.Kind, Place = element.Place };

    internal StrategyElement? ToModel(Place at) => at.Text(Place, "place") is { } place ? new StrategyElement(Kind, place) : null;
}

internal sealed record ScaleShape
{
    public required string Code { get; init; }

    public string? Title { get; init; }

    public IReadOnlyList<ScaleLevelShape>? Levels { get; init; }

    public IReadOnlyList<ScaleLevelShape>? UnorderedLevels { get; init; }

    public bool? PercentComplete { get; init; }

    public BandsShape? Bands { get; init; }

    internal static ScaleShape From(RatingScale scale) => new()
    {
        Code = scale.Code.Text,
        Title = scale.Title,
        Levels = Shapes.List(scale.Levels, ScaleLevelShape.From),
        UnorderedLevels = Shapes.List(scale.UnorderedLevels, ScaleLevelShape.From),
        PercentComplete = scale.IsPercentComplete ? true : null,
        Bands = scale.Bands is { } bands ? BandsShape.From(bands) : null,
    };

    internal RatingScale? ToModel(Place at)
    {
        var code = at.Code<ScaleCode>(Code, "code");
        var title = at.Text(Title, "title");
        var levels = at.List(Levels, "levels", (shape, place) => shape.ToModel(place));
        var unordered = at.List(UnorderedLevels, "unorderedLevels", (shape, place) => shape.ToModel(place));
        var percent = PercentComplete ?? false;
        var bands = at.Object(Bands, "bands", (shape, place) => shape.ToModel(place));
        if (code is null)
        {
            return null;
        }

        if ((percent ? FaultOfPercent(levels, unordered) : RatingScale.Fault(levels, unordered)) is { } fault)
        {
            at.AddContradiction("scale", fault, ("scale", code));
            return null;
        }

        return at.Keep((percent ? RatingScale.PercentComplete(code) : new RatingScale(code, levels, unordered)) with { Title = title, Bands = bands });
    }

    private static Phrase? FaultOfPercent(ValueList<ScaleLevel> levels, ValueList<ScaleLevel> unordered) =>
        levels.Count + unordered.Count == 0 ? null : new Phrase("faults.percentWithLevels");
}

internal sealed record BandsShape
{
    public required IReadOnlyList<BandShape> Bands { get; init; }

    public required decimal End { get; init; }

    internal static BandsShape From(ScaleBands bands) => new()
    {
        Bands = [.. bands.Bands.Select(band => new BandShape { Level = band.Level.Text, From = band.From })],
        End = bands.End,
    };

    internal ScaleBands? ToModel(Place at)
    {
        var bands = at.List(Bands, "bands", (shape, place) => place.Code<LevelCode>(shape.Level, "level") is { } level ? new ScaleBand(level, shape.From) : null);
        if (ScaleBands.Fault(bands, End) is not { } fault)
        {
            return new ScaleBands(bands, End);
        }

        at.AddContradiction("bands", fault);
        return null;
    }
}

internal sealed record BandShape
{
    public required string Level { get; init; }

    public required decimal From { get; init; }
}

internal sealed record ScaleLevelShape
{
    public required string Code { get; init; }

    public required string Label { get; init; }

    public decimal? Value { get; init; }

    internal static ScaleLevelShape From(ScaleLevel level) => new() { Code = level.Code.Text, Label = level.Label, Value = level.Value };

    internal ScaleLevel? ToModel(Place at)
    {
        var code = at.Code<LevelCode>(Code, "code");
        var label = at.Text(Label, "label");
        return code is null || label is null ? null : new ScaleLevel(code, label) { Value = Value };
    }
}

internal sealed record RealizerShape
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public string? ShortName { get; init; }

    public IReadOnlyList<string>? Aliases { get; init; }

    internal static RealizerShape From(Realizer realizer) => new()
    {
        Code = realizer.Code.Text,
        Name = realizer.Name,
        ShortName = realizer.ShortName,
        Aliases = Shapes.List(realizer.Aliases, alias => alias),
    };

    internal Realizer? ToModel(Place at)
    {
        var code = at.Code<RealizerCode>(Code, "code");
        var name = at.Text(Name, "name");
        var shortName = at.Text(ShortName, "shortName");
        var aliases = at.Texts(Aliases, "aliases");
        return code is null || name is null ? null : at.Keep(new Realizer(code, name) { ShortName = shortName, Aliases = aliases });
    }
}

internal sealed record ProgrammeShape
{
    public required string Code { get; init; }

    public required string Title { get; init; }

    public string? Period { get; init; }

    public ResolutionShape? Resolution { get; init; }

    public IReadOnlyList<ResolutionShape>? Amendments { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<EditorialNoteShape>? EditorialNotes { get; init; }

    internal static ProgrammeShape From(Programme programme) => new()
    {
        Code = programme.Code.Text,
        Title = programme.Title,
        Period = programme.Period?.ToString(),
        Resolution = programme.Resolution is { } resolution ? ResolutionShape.From(resolution) : null,
        Amendments = Shapes.List(programme.Amendments, ResolutionShape.From),
        Description = programme.Description,
        EditorialNotes = Shapes.List(programme.EditorialNotes, EditorialNoteShape.From),
    };

    internal Programme? ToModel(Place at)
    {
        var code = at.Code<ItemCode>(Code, "code");
        var title = at.Text(Title, "title");
        return code is null || title is null
            ? null
            : at.Keep(new Programme(code, title)
            {
                Period = at.Period(Period, "period"),
                Resolution = at.Object(Resolution, "resolution", (shape, place) => shape.ToModel(place)),
                Amendments = at.List(Amendments, "amendments", (shape, place) => shape.ToModel(place)),
                Description = at.Text(Description, "description"),
                EditorialNotes = EditorialNoteShape.ToModel(EditorialNotes, at),
            });
    }
}

internal sealed record ResolutionShape
{
    public string? Kind { get; init; }

    public required string Number { get; init; }

    public string? Body { get; init; }

    public DateOnly? Date { get; init; }

    internal static ResolutionShape From(Resolution resolution) => new()
    {
        Kind = resolution.Kind,
        Number = resolution.Number,
        Body = resolution.Body,
        Date = resolution.Date,
    };

    internal Resolution? ToModel(Place at)
    {
        var number = at.Text(Number, "number");
        var kind = at.Text(Kind, "kind");
        var body = at.Text(Body, "body");
        return number is null ? null : new Resolution(number) { Kind = kind, Body = body, Date = Date };
    }
}
