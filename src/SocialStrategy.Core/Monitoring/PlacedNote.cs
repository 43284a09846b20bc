namespace SocialStrategy;

/// <summary>A remark of those who took the documents over, with the place that it is about.</summary>
/// <param name="Note">The remark.</param>
/// <param name="Kind">What kind of place it is.</param>
/// <param name="Item">The code of the item; the strategy's own for the whole.</param>
public sealed record PlacedNote(EditorialNote Note, NotePlace Kind, ItemCode Item)
{
    /// <summary>Gets what the document calls the place: a figure's place, a chart's number, a section's heading; null if the item tells enough.</summary>
    public string? Name { get; init => field = Guard.Against.Blank(value); }
}

/// <summary>The kinds of places that remarks are about.</summary>
public enum NotePlace
{
    /// <summary>The whole strategy or the whole round.</summary>
    Whole,

    /// <summary>An item of the strategy, or what was reported or rated about it.</summary>
    Item,

    /// <summary>A published figure; the name is its place.</summary>
    Figure,

    /// <summary>A published chart or its legend; the name is the chart's number.</summary>
    Chart,

    /// <summary>A published recommendation.</summary>
    Recommendation,

    /// <summary>A section of the narrative; the name is its heading.</summary>
    Narrative,
}

/// <summary>The editorial notes added during transcription, each with its place.</summary>
public static class PlacedNotes
{
    /// <summary>Gets every editorial note of a strategy and of one of its rounds.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="round">A round of it.</param>
    /// <returns>
    /// The notes with their places: those on the strategy as a whole, on its programmes, on its other items in the order of <see cref="Strategy.Items"/>, on the
    /// round as a whole, then those on ratings, observations with their contributions, published figures, published charts with their legends,
    /// recommendations, and sections of the narrative, each kind in the round's order.
    /// </returns>
    public static IEnumerable<PlacedNote> Walk(Strategy strategy, MonitoringRound round)
    {
        Guard.Against.Null(strategy);
        Guard.Against.Null(round);
        return OfStrategy(strategy).Concat(OfRound(round));
    }

    private static IEnumerable<PlacedNote> OfStrategy(Strategy strategy) =>
        At(NotePlace.Whole, strategy.Code, name: null, strategy.EditorialNotes)
            .Concat(strategy.Items.OrderByDescending(item => item is ProgrammeItem).SelectMany(item => At(NotePlace.Item, item.Code, name: null, item.EditorialNotes)));

    /// <summary>Those of a round.</summary>
    internal static IEnumerable<PlacedNote> OfRound(MonitoringRound round) =>
        At(NotePlace.Whole, round.Strategy, name: null, round.EditorialNotes)
            .Concat(round.Assessments.SelectMany(each => At(NotePlace.Item, each.Item, name: null, each.EditorialNotes)))
            .Concat(round.Observations.SelectMany(each => At(
                NotePlace.Item,
                each.Item,
                name: null,
                [.. each.EditorialNotes, .. each.Contributions.SelectMany(contribution => contribution.EditorialNotes)])))
            .Concat(round.PublishedFigures.SelectMany(each => At(NotePlace.Figure, each.Item, each.Place, each.EditorialNotes)))
            .Concat(round.PublishedCharts.SelectMany(each => At(
                NotePlace.Chart,
                each.Items.Count == 1 ? each.Items[0] : round.Strategy,
                each.Number,
                [.. each.EditorialNotes, .. each.Legend.SelectMany(entry => entry.EditorialNotes)])))
            .Concat(round.Recommendations.SelectMany(each => At(NotePlace.Recommendation, each.Item, name: null, each.EditorialNotes)))
            .Concat(round.Narrative.SelectMany(OfNarrative));

    private static IEnumerable<PlacedNote> OfNarrative(Narrative section) =>
        At(NotePlace.Narrative, section.Code, section.Heading, section.EditorialNotes).Concat(section.Sections.SelectMany(OfNarrative));

    private static IEnumerable<PlacedNote> At(NotePlace kind, ItemCode item, string? name, ValueList<EditorialNote> notes) =>
        notes.Select(note => new PlacedNote(note, kind, item) { Name = name });
}
