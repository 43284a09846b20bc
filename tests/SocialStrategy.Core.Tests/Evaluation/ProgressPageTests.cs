using System.Globalization;
using System.Text.Json;
using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Evaluation;

/// <summary>The table of cases in <c>docs/progress.md</c>, every answer worked out by hand, holds the library.</summary>
public sealed class ProgressPageTests
{
    private static readonly string[][] Rows =
    [
        .. File.ReadLines(Repository.PathOf("docs/progress.md"))
            .SkipWhile(line => !line.StartsWith("| case |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)),
    ];

    public static TheoryData<string> Cases => [.. Rows.Select(row => row[0])];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Evaluate_CaseOfThePage_GivesItsAnswer(string name)
    {
        var row = Rows.Single(each => each[0] == name);
        var progress = Evaluate(row[1], row[2], row[3], row[4]);

        Assert.Equal(
            string.Join(" | ", row[5..]),
            $"{Text(progress.Progress)} | {Text(progress.Gap)} | {Text(progress.IsReached)} | {Name(progress.Reason)}");
        Assert.Equal(progress.Progress is null, progress.Reason is not null);
    }

    [Fact]
    public void Page_HasEveryRelationReasonAndDirection()
    {
        Assert.Equal(Enum.GetValues<TargetRelation>().Select(each => Name<TargetRelation>(each)).Order(), Rows.Select(row => row[3].Split(' ')[1]).Distinct().Order());
        Assert.Equal(Enum.GetValues<NoProgressReason>().Select(each => Name<NoProgressReason>(each)).Append("–").Order(), Rows.Select(row => row[8]).Distinct().Order());
        Assert.Equal(Enum.GetValues<DesiredDirection>().Select(each => Name<DesiredDirection>(each)).Append("–").Order(), Rows.Select(row => row[1]).Distinct().Order());
        Assert.Equal(Rows.Length, Rows.Select(row => row[0]).Distinct().Count());
    }

    private static TargetProgress Evaluate(string wanted, string baseline, string target, string observed)
    {
        var indicator = new Indicator(new("w"), "Wskaźnik")
        {
            Unit = "osoby",
            DesiredDirection = wanted == "–" ? null : Enum.Parse<DesiredDirection>(wanted, ignoreCase: true),
            Baseline = Dated(baseline) is var (period, value) ? new Baseline(period, Value(value).Value) : null,
            Targets = [Target(target)],
        };
        var round = EvaluationExamples.Round with { Observations = [.. observed.Split("; ").Select(Dated).OfType<(Period Period, string Text)>().Select(Observation)] };
        return Assert.Single(EvaluationExamples.Evaluate(PlanningExamples.Of(new Goal(new("1"), "Cel") { Indicators = [indicator] }), round).Targets);
    }

    private static (Period Period, string Text)? Dated(string text) => text == "–" ? null : text.Split(": ") is [var period, var rest] ? (Period.Parse(period), rest) : throw new FormatException(text);

    private static Target Target(string text)
    {
        var (period, rest) = Dated(text)!.Value;
        var parts = rest.Split(" from ");
        var numbers = parts[0].Split(' ', 2) is [_, var all] ? all.Split(" and ").Select(each => Value(each).Value).ToArray() : [];
        return new Target(period, Enum.Parse<TargetRelation>(parts[0].Split(' ')[0], ignoreCase: true), numbers.ElementAtOrDefault(0), numbers.ElementAtOrDefault(1))
        {
            RelativeTo = parts.Length > 1 ? Period.Parse(parts[1]) : null,
        };
    }

    private static Observation Observation((Period Period, string Text) given)
    {
        var status = Enum.GetValues<ObservationStatus>().Cast<ObservationStatus?>().FirstOrDefault(each => given.Text.EndsWith($" {Name(each)}", StringComparison.Ordinal));
        var (value, unit) = Value(status is null ? given.Text : given.Text[..given.Text.LastIndexOf(' ')]);
        return new Observation(new("w"), given.Period, value) { Unit = unit, Status = status };
    }

    private static (Value Value, string? Unit) Value(string text) => text.Split(' ') switch
    {
        ["none"] => (new MissingValue(MissingReason.NoData), null),
        [['"', .. var words, '"']] => (new TextValue(words), null),
        [[.. var percent, '%']] => (new PercentValue(Number(percent)), null),
        [var amount, { Length: 3 } currency] => (new MoneyValue(Number(amount), currency), null),
        [var number, var unit] => (new NumberValue(Number(number)), unit),
        [var number] => (new NumberValue(Number(number)), null),
        _ => throw new FormatException(text),
    };

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(Fraction? number) => number?.ToString() ?? "–";

    private static string Text(bool? reached) => reached switch { true => "yes", false => "no", null => "–" };

    private static string Name<T>(T? member)
        where T : struct, Enum => member is { } known ? JsonNamingPolicy.CamelCase.ConvertName(known.ToString()) : "–";
}
