using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>The narrative sections of some kinds, as the round gives them: all, or those about no single item.</summary>
internal sealed class NarrativeSections : IReportSection
{
    private readonly ValueList<NarrativeKind> _kinds;
    private readonly bool _withItems;

    internal NarrativeSections(ValueList<NarrativeKind> kinds, bool withItems)
    {
        _kinds = kinds;
        _withItems = withItems;
    }

    public ValueList<Block> Build(ReportContext context)
    {
        Guard.Against.Null(context);
        return context.Round.Narrative
            .Where(narrative => _kinds.Contains(narrative.Kind) && (_withItems || narrative.Item is null))
            .SelectMany(narrative => NarrativeBlocks.Of(narrative, isInContents: true, context))
            .ToValueList();
    }
}

/// <summary>The narrative of some kinds about a goal or what hangs on it, lower goals left out.</summary>
internal sealed class GoalNarrative : IGoalPart
{
    private readonly ValueList<NarrativeKind> _kinds;

    internal GoalNarrative(ValueList<NarrativeKind> kinds) => _kinds = kinds;

    public ValueList<Block> Build(Goal goal, ReportContext context)
    {
        Guard.Against.Null(goal);
        Guard.Against.Null(context);
        return context.Round.Narrative
            .Where(narrative => _kinds.Contains(narrative.Kind) && narrative.Item is { } item && context.FindItem(item)?.NearestGoal?.Code == goal.Code)
            .SelectMany(narrative => NarrativeBlocks.Of(narrative, isInContents: false, context))
            .ToValueList();
    }
}

/// <summary>Sections of the narrative as blocks.</summary>
internal static class NarrativeBlocks
{
    private const string Anchor = "section";

    /// <summary>A section with its heading; without one, only its content.</summary>
    internal static IEnumerable<Block> Of(Narrative narrative, bool isInContents, ReportContext context, string anchor = Anchor) => Heading(narrative, context) is { } heading
        ? [new Section(context.Anchor(anchor, narrative.Code), heading, [.. Content(narrative, context, anchor)]) { IsInContents = isInContents }]
        : Content(narrative, context, anchor);

    /// <summary>What stands in a section; a chapter that tells what other chapters may tell as well gives its anchors another beginning.</summary>
    internal static IEnumerable<Block> Content(Narrative narrative, ReportContext context, string anchor = Anchor)
    {
        if (narrative.Text is { } text)
        {
            yield return Blocks.Paragraph(context.Text(text));
        }

        if (narrative.Points.Count > 0)
        {
            yield return Blocks.Bullets(narrative.Points.Select(context.Text));
        }

        foreach (var block in Lower(narrative.Sections, context, anchor))
        {
            yield return block;
        }
    }

    /// <summary>Lower sections: with headings as sections; all without headings as a numbered list.</summary>
    private static IEnumerable<Block> Lower(ValueList<Narrative> sections, ReportContext context, string anchor)
    {
        var items = sections.Select(section => Content(section, context, anchor).ToValueList()).Where(content => content.Count > 0).ToValueList();
        return items.Count > 0 && sections.All(section => Heading(section, context) is null)
            ? [new ItemList(ordered: true, items)]
            : sections.SelectMany(section => Of(section, isInContents: false, context, anchor));
    }

    private static string? Heading(Narrative narrative, ReportContext context) => narrative switch
    {
        { Heading: { } heading } => context.Text(heading),
        { Realizers.Count: > 0 } => string.Join(", ", narrative.Realizers.Select(context.RealizerName)),
        { Item: { } item } => context.FindItem(item) is { } found ? context.Text(found.Title) : null,
        _ => null,
    };
}
