namespace SocialStrategy.Audit.Rules;

/// <summary>SSA308: the values of indicators do not stand to each other as the rules say.</summary>
/// <remarks>
/// A printed number stands for all that are rounded to it, except whole counts, which are exact; a relation is violated only where none of them fulfils it. Nothing is
/// said where a value is missing, approximate or in another unit, but for pairs of which one needs or excludes the other.
/// </remarks>
internal sealed class RelationRule : IAuditRule
{
    public string Code => AuditDescriptors.Relation.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from relation in context.Evaluation.Rules.Relations
        from period in context.Round.Observations.Where(each => each.Group is null && IsAbout(relation, each.Item)).Select(each => each.Period).Distinct().Order()
        let values = new RelatedValues(context, period)
        from body in relation.ForEachBody ? values.Bodies(relation).Prepend(element: null) : [null]
        where IsViolated(relation, values, body)
        select ToFinding(relation, values, body, period, context);

    private static bool IsAbout(IndicatorRelation relation, ItemCode item) => relation.Right == item || relation.Left.Contains(item);

    private static bool IsViolated(IndicatorRelation relation, RelatedValues values, RealizerCode? body) => relation.Kind switch
    {
        IndicatorRelationKind.Requires => values.IsGiven(relation.Left[0], body) && values.IsLacking(relation.Right, body),
        IndicatorRelationKind.Excludes => values.IsGiven(relation.Left[0], body) && values.IsGiven(relation.Right, body),
        IndicatorRelationKind.AtMost or IndicatorRelationKind.Below or IndicatorRelationKind.Equal => values.Sum(relation.Left, relation.Right, body) is { } pair && relation.Kind switch
        {
            IndicatorRelationKind.AtMost => pair.Left.Lower > pair.Right.Upper,
            IndicatorRelationKind.Below => pair.Left.Lower > pair.Right.Upper || (pair.Left.Lower == pair.Right.Upper && IsExact(pair.Left) && IsExact(pair.Right)),
            _ => pair.Left.Lower > pair.Right.Upper || pair.Right.Lower > pair.Left.Upper,
        },
    };

    private static bool IsExact(Interval interval) => interval.Lower == interval.Upper;

    private static Finding ToFinding(IndicatorRelation relation, RelatedValues values, RealizerCode? body, Period period, AuditContext context)
    {
        var sum = Numbers.Sum(relation.Left.Select(code => (Fraction)(values.Find(code, body)?.Number ?? 0)));
        var right = values.Find(relation.Right, body);
        return new Finding(
            AuditDescriptors.Relation,
            relation.Left[0],
            period,
            (Diagnostic.Variant, IndicatorRelation.Compares(relation.Kind) ? "compared" : relation.Kind == IndicatorRelationKind.Requires ? "requires" : "excludes"),
            ("kind", relation.Kind),
            ("hasBody", body is not null),
            ("body", body is null ? "" : context.RealizerName(body)),
            ("period", RuleText.Of(period)),
            ("isSum", relation.Left.Count > 1),
            ("names", relation.Left.Select(context.TitleOf)),
            ("left", relation.Left.Count > 1 ? sum : Shown(values.Find(relation.Left[0], body))),
            ("other", context.TitleOf(relation.Right)),
            ("right", Shown(right)))
        {
            Severity = IndicatorRelation.Compares(relation.Kind) ? Severity.Error : Severity.Warning,
            Declared = relation.Left.Count > 1 ? ExactText.Of(sum) : RuleText.Digits(values.Find(relation.Left[0], body)!),
            Computed = right is null ? null : RuleText.Digits(right),
        };
    }

    private static object Shown(Value? value) => value is null ? "" : RuleText.NumberOf(value);
}
