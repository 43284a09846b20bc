using SocialStrategy.Comparison;

namespace SocialStrategy.Core.Tests.Comparison;

/// <summary>Changes as lines: kind, aspect, subject, what it was and what it is.</summary>
internal static class ChangeText
{
    internal static string[] Lines(IEnumerable<Change> changes) => [.. changes.Select(Line)];

    internal static string Line(Change change)
    {
        var subject = change.Subject;
        string?[] about = [subject.Kind.ToString(), subject.Code.Text, subject.Scale?.Code.Text, subject.Name, subject.Group, subject.Measure?.ToString(), subject.Period?.ToString()];
        return $"{change.Kind}/{change.Aspect} {string.Join(' ', about.OfType<string>())}: {Text(change.Before)} → {Text(change.After)}{(change.Reason is { } reason ? $" ({reason})" : "")}";
    }

    private static string Text(Content? content) => content switch
    {
        null => "–",
        Content<string> text => text.Item,
        Content<Code> code => code.Item.Text,
        Content<NamedCode> code => Text(code.Item),
        Content<NamedResponsibility> body => $"{Text(body.Item.Realizer)} {body.Item.Role}".Trim(),
        Content<Contributor> body => $"{Text(body.Item.Realizer)} {body.Item.Unit}".Trim(),
        Content<LevelName> level => $"{level.Item.Name}, {level.Item.Plural}",
        Content<Period> period => period.Item.ToString(),
        Content<Resolution> act => act.Item.Number,
        Content<StrategyElement> element => $"{element.Item.Kind} {element.Item.Place}",
        Content<EditorialNote> note => note.Item.Remark,
        Content<Baseline> baseline => $"{Text(baseline.Item.Value)} {baseline.Item.Period}",
        Content<Target> target => $"{target.Item.Relation} {Text(target.Item.Value)} {target.Item.Period} {target.Item.RelativeToIndicator}".Trim(),
        Content<Funding> money => $"{Text(money.Item.Amount)} {money.Item.Source}".Trim(),
        Content<IndicatorAggregation> rule => rule.Item.OverRealizers?.Method.ToString() ?? "none",
        Content<ScaleBands> bands => string.Join(", ", bands.Item.Bands.Select(band => $"{band.Level} from {band.From}")),
        Content<ScaleLevel> level => Text(new NamedCode(level.Item.Code, level.Item.Label)),
        Content<ValueList<string>> list => string.Join(" < ", list.Item),
        Content<Component> part => $"{part.Item.Name} {Text(part.Item.Value)}",
        Content<Observation> observation => $"{Text(observation.Item.Value)} {observation.Item.Period} {observation.Item.Status}".Trim(),
        Content<StatedRule> rule => $"{rule.Item.Text} {rule.Item.Method} {string.Join(", ", rule.Item.Except.Select(Text))}".Trim(),
        Content<Value> value => Text(value.Item),
        _ => content.GetType().GetProperty("Item")!.GetValue(content)!.ToString()!,
    };

    private static string Text(NamedCode code) => code.Title is null ? code.Code.Text : $"{code.Code} {code.Title}";

    private static string Text(Value? value) => value switch
    {
        null => "",
        CompositeValue composite => string.Join(", ", composite.Components.Select(component => $"{component.Name} {Text(component.Value)}")),
        TextValue text => text.Text,
        MissingValue missing => missing.Reason.ToString(),
        PercentValue percent => $"{percent.Percent}%",
        _ => $"{value.Number}",
    };
}
