using SocialStrategy.Comparison;

namespace SocialStrategy.Reporting;

/// <summary>One side of a change in words, with all that may make it another than the other side.</summary>
internal static class ChangeContent
{
    internal static string Of(Content content, ReportContext context) => content switch
    {
        Content<string> text => context.Text(text.Item),
        Content<ValueList<string>> list => context.Text(string.Join("; ", list.Item)),
        Content<Code> code => code.Item.Text,
        Content<NamedCode> code => Of(code.Item, context),
        Content<Period> period => context.Language.Period(period.Item),
        Content<decimal> number => context.Language.Number(number.Item),
        Content<bool> answer => answer.Item ? context.Texts.Changes.Yes : context.Texts.Changes.No,
        Content<Value> value => Of(value.Item, context),
        Content<Component> part => Joined(": ", context.Text(part.Item.Name), Of(part.Item.Value, context)),
        Content<ScaleLevel> level => context.RatingText(level.Item),
        Content<ScaleBands> bands => Of(bands.Item, context),
        Content<Contributor> body => Joined(", ", Of(body.Item.Realizer, context), Text(body.Item.Unit, context)),
        Content<StatedRule> rule => Of(rule.Item, context),
        Content<Observation> observation => Of(observation.Item, context),
        _ => Planned(content, context),
    };

    /// <summary>A name of the model in words.</summary>
    internal static string Term<T>(T name, ChangeTexts texts)
        where T : struct, Enum => texts.Terms[$"{typeof(T).Name}.{name}"];

    /// <summary>What stands only in a strategy.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No aspect has such content.</exception>
    private static string Planned(Content content, ReportContext context) => content switch
    {
        Content<LevelName> level => Joined(" / ", context.Text(level.Item.Name), context.Text(level.Item.Plural)),
        Content<IndicatorKind> kind => Term(kind.Item, context.Texts.Changes),
        Content<IndicatorTiming> timing => Term(timing.Item, context.Texts.Changes),
        Content<DesiredDirection> wanted => Term(wanted.Item, context.Texts.Changes),
        Content<ObservationStatus> status => Term(status.Item, context.Texts.Changes),
        Content<NamedResponsibility> body => Joined(", ", Of(body.Item.Realizer, context), body.Item.Role is { } role ? Term(role, context.Texts.Changes) : null),
        Content<Resolution> act => Of(act.Item, context),
        Content<StrategyElement> element => Joined(": ", Term(element.Item.Kind, context.Texts.Changes), context.Text(element.Item.Place)),
        Content<EditorialNote> note => Of(note.Item, context),
        Content<Baseline> baseline => Of(baseline.Item, context),
        Content<Target> target => Of(target.Item, context),
        Content<Funding> funding => Joined(", ", Of(funding.Item.Amount, context), Text(funding.Item.Source, context), Period(funding.Item.Period, context)),
        Content<IndicatorAggregation> aggregation => Of(aggregation.Item, context),
        _ => Evaluated(content, context),
    };

    /// <summary>What stands only in the rules of an evaluation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No aspect has such content.</exception>
    private static string Evaluated(Content content, ReportContext context) => content switch
    {
        Content<RollUpRule> rule => Joined(
            ", ",
            context.Text(context.Texts.Explanations.Rules.GetValueOrDefault(rule.Item.Name, rule.Item.Name)),
            Weights(rule.Item.Weights, context)),
        Content<Rounding> rounding => Joined(
            ", ",
            Term(rounding.Item.Mode, context.Texts.Changes),
            context.Fill(context.Texts.Changes.Decimals, ("decimals", context.Language.Number(rounding.Item.Decimals)))),
        Content<TaskAmounts> amounts => Term(amounts.Item, context.Texts.Changes),
        Content<ProgressThresholds> thresholds => Of(thresholds.Item, context),
        Content<ScaleMapping> mapping => Of(mapping.Item, context),
        _ => throw new ArgumentOutOfRangeException(nameof(content), content, "There are no words for this content."),
    };

    private static string Of(NamedCode code, ReportContext context) =>
        code.Title is { } title ? context.Fill(context.Texts.Changes.Named, ("code", code.Code.Text), ("title", title)) : code.Code.Text;

    /// <summary>A value with all that makes it equal to another: how it was printed and what a share was taken from.</summary>
    private static string Of(Value value, ReportContext context)
    {
        var texts = context.Texts.Changes;
        var text = ValueTexts.Of(value, context.Texts);
        return Joined(
            ", ",
            text,
            value is PercentValue { Ratio: { } ratio } ? context.Fill(texts.Ratio, ("part", context.Language.Number(ratio.Numerator)), ("whole", context.Language.Number(ratio.Denominator))) : null,
            value.Printed is { } printed && value is not CompositeValue && Digits(printed) != Digits(text) ? context.Fill(texts.Printed, ("printed", context.Language.Quote(printed))) : null);
    }

    private static string Digits(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static string Of(Observation observation, ReportContext context) => Joined(
        ", ",
        Of(observation.Value, context),
        Text(observation.Unit, context),
        Period(observation.Period, context),
        observation.Status is { } status ? Term(status, context.Texts.Changes) : null);

    private static string Of(Baseline baseline, ReportContext context) => Joined(
        ", ",
        Of(baseline.Value, context),
        Period(baseline.Period, context),
        baseline.Source is { } source ? context.Fill(context.Texts.Changes.Source, ("source", source)) : null);

    private static string Of(Target target, ReportContext context)
    {
        var texts = context.Texts.Changes;
        return Joined(
            ", ",
            target.Wording is null ? null : TargetText.Of(target with { Wording = null }, context),
            TargetText.Of(target, context),
            target.RelativeTo is { } period ? context.Fill(texts.RelativeTo, ("period", context.Language.Period(period))) : null,
            target.RelativeToIndicator is { } code ? context.Fill(texts.RelativeToIndicator, ("code", code.Text)) : null,
            target.ReplacedOn is { } date ? context.Fill(texts.ReplacedOn, ("date", context.Language.Date(date))) : null);
    }

    private static string Of(Resolution act, ReportContext context) =>
        Joined(", ", context.Text(Joined(" ", act.Kind, act.Number)), Text(act.Body, context), act.Date is { } date ? context.Language.Date(date) : null);

    private static string Of(EditorialNote note, ReportContext context)
    {
        var texts = context.Texts.Changes;
        return Joined(
            "; ",
            context.Text(note.Remark),
            note.Printed is { } printed ? context.Fill(texts.NotePrinted, ("printed", context.Language.Quote(printed))) : null,
            note.Correction is { } correction ? context.Fill(texts.NoteCorrection, ("correction", context.Language.Quote(correction))) : null,
            note.IsContradiction ? texts.Contradiction : null);
    }

    private static string Of(StatedRule rule, ReportContext context)
    {
        var texts = context.Texts.Changes;
        return Joined(
            "; ",
            Text(rule.Text, context),
            rule.Method is { } method ? Term(method, texts) : null,
            rule.Except.Count == 0 ? null : context.Fill(texts.Except, ("items", string.Join(", ", rule.Except.Select(item => item.Code)))));
    }

    private static string Of(IndicatorAggregation aggregation, ReportContext context)
    {
        var words = Joined(
            "; ",
            Rule(aggregation.OverRealizers, FigureRules.OfContributions, context),
            Rule(aggregation.OverPeriods, FigureRules.OfPeriods, context),
            Rule(aggregation.OverBreakdowns, FigureRules.OfParts, context),
            aggregation.MayCountTwice ? context.Texts.Changes.MayCountTwice : null);
        return words.Length == 0 ? context.Texts.Changes.NoRule : words;
    }

    private static string? Rule(AggregationRule? rule, Func<AggregationRule, string> name, ReportContext context) => rule is null
        ? null
        : Joined(
            ", ",
            context.Text(context.Texts.Explanations.Rules.GetValueOrDefault(name(rule), name(rule))),
            Weights(rule.Weights, context));

    private static string? Weights(ValueList<InputWeight> weights, ReportContext context) => weights.Count == 0
        ? null
        : context.Fill(context.Texts.Changes.Weights, ("weights", Pairs(weights.Select(weight => (weight.Input, weight.Weight)), context)));

    private static string Of(ProgressThresholds thresholds, ReportContext context)
    {
        var texts = context.Texts.Changes;
        return Joined(
            "; ",
            [
                Term(thresholds.Basis, texts),
                .. thresholds.Steps.Select(step => context.Fill(texts.ThresholdFrom, ("status", step.Status.Label), ("from", context.Language.Number(step.From)))),
                context.Fill(texts.ThresholdBelow, ("status", thresholds.Below.Label)),
                context.Fill(texts.ThresholdReached, ("status", thresholds.Reached.Label)),
                context.Fill(texts.ThresholdUnknown, ("status", thresholds.Unknown.Label)),
            ]);
    }

    private static string Of(ScaleMapping mapping, ReportContext context) => context.Fill(
        context.Texts.Changes.Mapping,
        ("from", mapping.From.Text),
        ("to", mapping.To.Text),
        ("levels", mapping.Bands is { } bands
            ? Of(bands, context)
            : string.Join(", ", mapping.Levels.Select(level => context.Fill(context.Texts.Changes.MappedLevel, ("from", level.From.Text), ("to", level.To.Text))))));

    private static string Of(ScaleBands bands, ReportContext context) => context.Fill(
        context.Texts.Changes.Bands,
        ("bands", Pairs(bands.Bands.Select(band => (band.Level, band.From)), context)),
        ("end", context.Language.Number(bands.End)));

    private static string Pairs(IEnumerable<(Code Code, decimal Number)> pairs, ReportContext context) =>
        string.Join(", ", pairs.Select(pair => context.Fill(context.Texts.Changes.Pair, ("code", pair.Code.Text), ("number", context.Language.Number(pair.Number)))));

    private static string? Text(string? text, ReportContext context) => text is null ? null : context.Text(text);

    private static string? Period(Period? period, ReportContext context) => period is null ? null : context.Language.Period(period);

    private static string Joined(string separator, params ReadOnlySpan<string?> pieces) => string.Join(separator, pieces.ToArray().OfType<string>());
}
