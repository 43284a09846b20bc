namespace SocialStrategy.Exchange;

internal sealed record IndicatorRelationShape
{
    public required IReadOnlyList<string> Left { get; init; }

    public required IndicatorRelationKind Relation { get; init; }

    public required string Right { get; init; }

    public bool? ForEachBody { get; init; }

    internal static IndicatorRelationShape From(IndicatorRelation relation) => new()
    {
        Left = [.. relation.Left.Select(code => code.Text)],
        Relation = relation.Kind,
        Right = relation.Right.Text,
        ForEachBody = relation.ForEachBody ? true : null,
    };

    /// <summary>The relations of a file; null if one of them or all together are at fault.</summary>
    internal static ValueList<IndicatorRelation>? ToModel(IReadOnlyList<IndicatorRelationShape>? shapes, Place at)
    {
        var relations = at.List(shapes, "relations", (shape, place) => shape.ToModel(place));
        if (relations.Count < (shapes?.Count ?? 0))
        {
            return null;
        }

        if (IndicatorRelation.Fault(relations) is not { } fault)
        {
            return relations;
        }

        at.Member("relations").AddContradiction("relation", fault);
        return null;
    }

    private IndicatorRelation? ToModel(Place at)
    {
        var left = at.Codes<ItemCode>(Left, "left");
        var right = at.Code<ItemCode>(Right, "right");
        if (right is null || left.Count < ((IReadOnlyList<string>?)Left)?.Count)
        {
            return null;
        }

        if (IndicatorRelation.Fault(left, Relation, right) is { } fault)
        {
            at.AddContradiction("relation", fault);
            return null;
        }

        return at.Keep(new IndicatorRelation(left, Relation, right) { ForEachBody = ForEachBody ?? false });
    }
}
