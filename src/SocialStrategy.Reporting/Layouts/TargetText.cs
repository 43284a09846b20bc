namespace SocialStrategy.Reporting;

/// <summary>A target in words with its period; the document's own words go before ours.</summary>
internal static class TargetText
{
    internal static string Of(Target target, ReportContext context)
    {
        var words = target.Wording ?? context.Fill(
            Template(target.Relation, context.Texts.Indicators.Targets),
            ("value", target.Value is { } value ? ValueTexts.Of(value, context.Texts) : ""),
            ("upper", target.Upper is { } upper ? ValueTexts.Of(upper, context.Texts) : ""));
        return context.Fill(context.Texts.Indicators.TargetBy, ("target", words), ("period", context.Language.Period(target.Period)));
    }

    private static string Template(TargetRelation relation, TargetTexts texts) => relation switch
    {
        TargetRelation.AtLeast => texts.AtLeast,
        TargetRelation.AtMost => texts.AtMost,
        TargetRelation.Exactly => texts.Exactly,
        TargetRelation.Above => texts.Above,
        TargetRelation.Below => texts.Below,
        TargetRelation.Between => texts.Between,
        TargetRelation.RiseBy => texts.RiseBy,
        TargetRelation.FallBy => texts.FallBy,
        TargetRelation.RiseByPercent => texts.RiseByPercent,
        TargetRelation.FallByPercent => texts.FallByPercent,
        TargetRelation.RisingTrend => texts.RisingTrend,
        TargetRelation.FallingTrend => texts.FallingTrend,
        TargetRelation.StableTrend => texts.StableTrend,
    };
}
