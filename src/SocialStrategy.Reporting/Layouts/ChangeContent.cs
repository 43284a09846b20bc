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
        Content<bool> answer => answer.Item ? context.Language.Text("changes.yes") : context.Language.Text("changes.no"),
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
    internal static string Term<T>(T name, ReportContext context)
        where T : struct, Enum => context.Language.Text(MessageKey.Of(name));

    /// <summary>What stands only in a strategy.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No aspect has such content.</exception>
    private static string Planned(Content content, ReportContext context) => content switch
    {
        Content<LevelName> level => Joined(" / ", context.Text(level.Item.Name), context.Text(level.Item.Plural)),
        Content<IndicatorKind> kind => Term(kind.Item, context),
        Content<IndicatorMeasure> measure => Term(measure.Item, context),
        Content<LegalBasis> basis => Of(basis.Item, context),
        Content<IndicatorTiming> timing => Term(timing.Item, context),
        Content<DesiredDirection> wanted => Term(wanted.Item, context),
        Content<ObservationStatus> status => Term(status.Item, context),
        Content<NamedResponsibility> body => Joined(", ", Of(body.Item.Realizer, context), body.Item.Role is { } role ? Term(role, context) : null),
        Content<Resolution> act => Of(act.Item, context),
        Content<StrategyElement> element => Joined(": ", Term(element.Item.Kind, context), context.Text(element.Item.Place)),
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
            context.Text(RuleWords.Of(rule.Item, context.Language)),
            Weights(rule.Item.Weights, context)),
        Content<Rounding> rounding => Joined(
            ", ",
            Term(rounding.Item.Mode, context),
            context.Message("changes.decimals", ("decimals", rounding.Item.Decimals))),
        Content<TaskAmounts> amounts => Term(amounts.Item, context),
        Content<ProgressThresholds> thresholds => Of(thresholds.Item, context),
        Content<ScaleMapping> mapping => Of(mapping.Item, context),
        Content<IndicatorRelation> relation => Of(relation.Item, context),
        _ => throw new ArgumentOutOfRangeException(nameof(content), content, "There are no words for this content."),
    };

    private static string Of(LegalBasis basis, ReportContext context) => Joined(
        ", ",
        context.Text(basis.Article),
        context.Text(basis.Journal),
        context.Language.Date(basis.AsOf),
        string.Join("; ", basis.Elements.Select(element => Term(element, context))));

    private static string Of(IndicatorRelation relation, ReportContext context) => Joined(
        ", ",
        $"{string.Join(" + ", relation.Left)} {Term(relation.Kind, context)} {relation.Right}",
        relation.ForEachBody ? context.Message("changes.forEachBody") : null);

    private static string Of(NamedCode code, ReportContext context) =>
        code.Title is { } title ? context.Message("changes.named", ("code", code.Code.Text.TrimEnd('.')), ("title", title)) : code.Code.Text;

    /// <summary>A value with all that makes it equal to another: how it was printed and what a share was taken from.</summary>
    private static string Of(Value value, ReportContext context)
    {
        var text = ValueTexts.Of(value, context.Language);
        return Joined(
            ", ",
            text,
            value is PercentValue { Ratio: { } ratio } ? context.Message("changes.ratio", ("part", ratio.Numerator), ("whole", ratio.Denominator)) : null,
            value.Printed is { } printed && value is not CompositeValue && Digits(printed) != Digits(text) ? context.Message("changes.printed", ("printed", context.Language.Quote(printed))) : null);
    }

    private static string Digits(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static string Of(Observation observation, ReportContext context) => Joined(
        ", ",
        Of(observation.Value, context),
        Text(observation.Unit, context),
        Period(observation.Period, context),
        observation.Status is { } status ? Term(status, context) : null);

    private static string Of(Baseline baseline, ReportContext context) => Joined(
        ", ",
        Of(baseline.Value, context),
        Period(baseline.Period, context),
        baseline.Source is { } source ? context.Message("changes.source", ("source", source)) : null);

    private static string Of(Target target, ReportContext context)
    {
        return Joined(
            ", ",
            target.Wording is null ? null : TargetText.Of(target with { Wording = null }, context),
            TargetText.Of(target, context),
            target.RelativeTo is { } period ? context.Message("changes.relativeTo", ("period", context.Language.Period(period))) : null,
            target.RelativeToIndicator is { } code ? context.Message("changes.relativeToIndicator", ("code", code.Text)) : null,
            target.ReplacedOn is { } date ? context.Message("changes.replacedOn", ("date", context.Language.Date(date))) : null);
    }

    private static string Of(Resolution act, ReportContext context) =>
        Joined(", ", context.Text(Joined(" ", act.Kind, act.Number)), Text(act.Body, context), act.Date is { } date ? context.Language.Date(date) : null);

    private static string Of(EditorialNote note, ReportContext context)
    {
        return Joined(
            "; ",
            context.Text(note.Remark),
            note.Printed is { } printed ? context.Message("changes.notePrinted", ("printed", context.Language.Quote(printed))) : null,
            note.Correction is { } correction ? context.Message("changes.noteCorrection", ("correction", context.Language.Quote(correction))) : null,
            note.IsContradiction ? context.Language.Text("changes.contradiction") : null);
    }

    private static string Of(StatedRule rule, ReportContext context)
    {
        return Joined(
            "; ",
            Text(rule.Text, context),
            rule.Method is { } method ? Term(method, context) : null,
            rule.Except.Count == 0 ? null : context.Message("changes.except", ("items", string.Join(", ", rule.Except.Select(item => item.Code)))));
    }

    private static string Of(IndicatorAggregation aggregation, ReportContext context)
    {
        var words = Joined(
            "; ",
            Rule(aggregation.OverRealizers, AggregatedInputs.Contributions, context),
            Rule(aggregation.OverPeriods, AggregatedInputs.Periods, context),
            Rule(aggregation.OverBreakdowns, AggregatedInputs.Parts, context),
            aggregation.MayCountTwice ? context.Language.Text("changes.mayCountTwice") : null);
        return words.Length == 0 ? context.Language.Text("changes.noRule") : words;
    }

    private static string? Rule(AggregationRule? rule, AggregatedInputs of, ReportContext context) => rule is null
        ? null
        : Joined(
            ", ",
            context.Text(RuleWords.Of(new AggregationFigureRule(of, rule), context.Language)),
            Weights(rule.Weights, context));

    private static string? Weights<TCode>(ValueList<InputWeight<TCode>> weights, ReportContext context)
        where TCode : Code => weights.Count == 0
        ? null
        : context.Message("changes.weights", ("weights", Pairs(weights.Select(weight => (weight.Input.Text, weight.Weight)), context)));

    private static string Of(ProgressThresholds thresholds, ReportContext context)
    {
        return Joined(
            "; ",
            [
                Term(thresholds.Basis, context),
                .. thresholds.Steps.Select(step => context.Message("changes.thresholdFrom", ("status", step.Status.Label), ("from", step.From))),
                context.Message("changes.thresholdBelow", ("status", thresholds.Below.Label)),
                context.Message("changes.thresholdReached", ("status", thresholds.Reached.Label)),
                context.Message("changes.thresholdUnknown", ("status", thresholds.Unknown.Label)),
            ]);
    }

    private static string Of(ScaleMapping mapping, ReportContext context) => context.Message(
        "changes.mapping",
        ("from", mapping.From.Text),
        ("to", mapping.To.Text),
        ("levels", mapping.Bands is { } bands
            ? Of(bands, context)
            : string.Join(", ", mapping.Levels.Select(level => context.Message("changes.mappedLevel", ("from", level.From.Text), ("to", level.To.Text))))));

    private static string Of(ScaleBands bands, ReportContext context) => context.Message(
        "changes.bands",
        ("bands", Pairs(bands.Bands.Select(band => (band.Level.Text, band.From)), context)),
        ("end", bands.End));

    private static string Pairs(IEnumerable<(string Code, decimal Number)> pairs, ReportContext context) =>
        string.Join(", ", pairs.Select(pair => context.Message("changes.pair", ("code", pair.Code), ("number", pair.Number))));

    private static string? Text(string? text, ReportContext context) => text is null ? null : context.Text(text);

    private static string? Period(Period? period, ReportContext context) => period is null ? null : context.Language.Period(period);

    private static string Joined(string separator, params ReadOnlySpan<string?> pieces) => string.Join(separator, pieces.ToArray().OfType<string>());
}
