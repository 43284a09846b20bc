namespace SocialStrategy.Reporting;

/// <summary>A target in words with its period; the document's own words go before ours.</summary>
internal static class TargetText
{
    internal static string Of(Target target, ReportContext context)
    {
        var words = target.Wording ?? Words(target, context);
        return context.Message("indicators.targetBy", ("target", words), ("period", context.Language.Period(target.Period)));
    }

    private static string Words(Target target, ReportContext context)
    {
        var key = MessageKey.Of("targets", target.Relation);
        return target.Relation switch
        {
            TargetRelation.RisingTrend or TargetRelation.FallingTrend or TargetRelation.StableTrend => context.Message(key),
            TargetRelation.Between => context.Message(key, ("value", Text(target.Value, context)), ("upper", Text(target.Upper, context))),
            _ => context.Message(key, ("value", Text(target.Value, context))),
        };
    }

    private static string Text(Value? value, ReportContext context) => value is null ? "" : ValueTexts.Of(value, context.Language);
}
