namespace SocialStrategy.Exchange;

/// <summary>The root of a round's file.</summary>
internal sealed record RoundShape
{
    public required string Format { get; init; }

    public required int Version { get; init; }

    public required string Strategy { get; init; }

    public required string Period { get; init; }

    public string? Title { get; init; }

    public IReadOnlyList<PublicationShape>? Publications { get; init; }

    public IReadOnlyList<ObservationShape>? Observations { get; init; }

    public IReadOnlyList<AssessmentShape>? Assessments { get; init; }

    public IReadOnlyList<TaskProgressShape>? TaskProgress { get; init; }

    public IReadOnlyList<PublishedFigureShape>? PublishedFigures { get; init; }

    public IReadOnlyList<PublishedChartShape>? PublishedCharts { get; init; }

    public IReadOnlyList<RecommendationShape>? Recommendations { get; init; }

    public IReadOnlyList<NarrativeShape>? Narrative { get; init; }

    public IReadOnlyList<EditorialNoteShape>? EditorialNotes { get; init; }

    internal static RoundShape From(MonitoringRound round) => new()
    {
        Format = FileFormats.Round.Name,
        Version = FileFormats.Round.Version,
        Strategy = round.Strategy.Text,
        Period = round.Period.ToString(),
        Title = round.Title,
        Publications = Shapes.List(round.Publications, PublicationShape.From),
        Observations = Shapes.List(round.Observations, ObservationShape.From),
        Assessments = Shapes.List(round.Assessments, AssessmentShape.From),
        TaskProgress = Shapes.List(round.TaskProgress, TaskProgressShape.From),
        PublishedFigures = Shapes.List(round.PublishedFigures, PublishedFigureShape.From),
        PublishedCharts = Shapes.List(round.PublishedCharts, PublishedChartShape.From),
        Recommendations = Shapes.List(round.Recommendations, RecommendationShape.From),
        Narrative = Shapes.List(round.Narrative, NarrativeShape.From),
        EditorialNotes = Shapes.List(round.EditorialNotes, EditorialNoteShape.From),
    };

    internal MonitoringRound? ToModel(Place at)
    {
        var strategy = at.Code<ItemCode>(Strategy, "strategy");
        var period = at.Period(Period, "period");
        var title = at.Text(Title, "title");
        return strategy is null || period is null
            ? null
            : at.Keep(new MonitoringRound(strategy, period)
            {
                Title = title,
                Publications = at.List(Publications, "publications", (shape, place) => shape.ToModel(place)),
                Observations = at.List(Observations, "observations", (shape, place) => shape.ToModel(place)),
                Assessments = at.List(Assessments, "assessments", (shape, place) => shape.ToModel(place)),
                TaskProgress = at.List(TaskProgress, "taskProgress", (shape, place) => shape.ToModel(place)),
                PublishedFigures = at.List(PublishedFigures, "publishedFigures", (shape, place) => shape.ToModel(place)),
                PublishedCharts = at.List(PublishedCharts, "publishedCharts", (shape, place) => shape.ToModel(place)),
                Recommendations = at.List(Recommendations, "recommendations", (shape, place) => shape.ToModel(place)),
                Narrative = at.List(Narrative, "narrative", (shape, place) => shape.ToModel(place)),
                EditorialNotes = EditorialNoteShape.ToModel(EditorialNotes, at),
            });
    }
}

internal sealed record AssessmentShape
{
    public required string Item { get; init; }

    public required string Period { get; init; }

    public required string Scale { get; init; }

    public string? Level { get; init; }

    public decimal? PercentComplete { get; init; }

    public IReadOnlyList<string>? Activities { get; init; }

    public IReadOnlyList<string>? Realizers { get; init; }

    public string? Justification { get; init; }

    public IReadOnlyList<EditorialNoteShape>? EditorialNotes { get; init; }

    internal static AssessmentShape From(Assessment assessment) => new()
    {
        Item = assessment.Item.Text,
        Period = assessment.Period.ToString(),
        Scale = assessment.Scale.Text,
        Level = assessment.Level?.Text,
        PercentComplete = assessment.PercentComplete,
        Activities = Shapes.List(assessment.Activities, text => text),
        Realizers = Shapes.List(assessment.Realizers, code => code.Text),
        Justification = assessment.Justification,
        EditorialNotes = Shapes.List(assessment.EditorialNotes, EditorialNoteShape.From),
    };

    internal Assessment? ToModel(Place at)
    {
        var item = at.Code<ItemCode>(Item, "item");
        var period = at.Period(Period, "period");
        var scale = at.Code<ScaleCode>(Scale, "scale");
        var level = at.Code<LevelCode>(Level, "level");
        var (activities, realizers) = (at.Texts(Activities, "activities"), at.Codes<RealizerCode>(Realizers, "realizers"));
        var justification = at.Text(Justification, "justification");
        var notes = EditorialNoteShape.ToModel(EditorialNotes, at);
        if ((Level is null) == (PercentComplete is null) || PercentComplete is < 0 or > 100)
        {
            at.AddOfPresence(
                "SSR009",
                "A rating is either a 'level' or a 'percentComplete' from 0 to 100. Give exactly one of them.",
                "Ocena to albo „level”, albo „percentComplete” od 0 do 100. Podaj dokładnie jedno.");
            return null;
        }

        return item is null || period is null || scale is null || (Level is not null && level is null)
            ? null
            : at.Keep(new Assessment(item, period, scale, level, PercentComplete)
            {
                Activities = activities,
                Realizers = realizers,
                Justification = justification,
                EditorialNotes = notes,
            });
    }
}

internal sealed record TaskProgressShape
{
    public required string Task { get; init; }

    public required string Period { get; init; }

    public IReadOnlyList<FundingShape>? Spent { get; init; }

    public string? NewDeadline { get; init; }

    public string? Note { get; init; }

    internal static TaskProgressShape From(TaskProgress progress) => new()
    {
        Task = progress.Task.Text,
        Period = progress.Period.ToString(),
        Spent = Shapes.List(progress.Spent, FundingShape.From),
        NewDeadline = progress.NewDeadline?.ToString(),
        Note = progress.Note,
    };

    internal TaskProgress? ToModel(Place at)
    {
        var task = at.Code<ItemCode>(Task, "task");
        var period = at.Period(Period, "period");
        return task is null || period is null
            ? null
            : at.Keep(new TaskProgress(task, period)
            {
                Spent = FundingShape.ToModel(Spent, "spent", at),
                NewDeadline = at.Period(NewDeadline, "newDeadline"),
                Note = at.Text(Note, "note"),
            });
    }
}

internal sealed record NarrativeShape
{
    public required string Code { get; init; }

    public required NarrativeKind Kind { get; init; }

    public string? Heading { get; init; }

    public string? Item { get; init; }

    public IReadOnlyList<string>? Realizers { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<string>? Points { get; init; }

    public IReadOnlyList<NarrativeShape>? Sections { get; init; }

    public IReadOnlyList<EditorialNoteShape>? EditorialNotes { get; init; }

    internal static NarrativeShape From(Narrative narrative) => new()
    {
        Code = narrative.Code.Text,
        Kind = narrative.Kind,
        Heading = narrative.Heading,
        Item = narrative.Item?.Text,
        Realizers = Shapes.List(narrative.Realizers, code => code.Text),
        Text = narrative.Text,
        Points = Shapes.List(narrative.Points, text => text),
        Sections = Shapes.List(narrative.Sections, From),
        EditorialNotes = Shapes.List(narrative.EditorialNotes, EditorialNoteShape.From),
    };

    internal Narrative? ToModel(Place at) => at.Code<ItemCode>(Code, "code") is not { } code
        ? null
        : at.Keep(new Narrative(code, Kind)
        {
            Heading = at.Text(Heading, "heading"),
            Item = at.Code<ItemCode>(Item, "item"),
            Realizers = at.Codes<RealizerCode>(Realizers, "realizers"),
            Text = at.Text(Text, "text"),
            Points = at.Texts(Points, "points"),
            Sections = at.List(Sections, "sections", (shape, place) => shape.ToModel(place)),
            EditorialNotes = EditorialNoteShape.ToModel(EditorialNotes, at),
        });
}
