using SocialStrategy.Core.Tests.Exchange.Csv;
using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Exchange.Tables;

public sealed class ObservationsTableTests
{
    private const string Header = "goal,indicator,name,period,realizer,category,part,value,text,unit,status,approximate,note\r\n";

    private static readonly Period Year = Period.Year(2024);

    public static TheoryData<Value, string> Values => new()
    {
        { new NumberValue(1234.50m), "1234.50,,rodziny,reported,false" },
        { new NumberValue(0) { Printed = "0", IsApproximate = true }, "0,0,rodziny,reported,true" },
        { new NumberValue(-5.0m), "-5.0,,rodziny,reported,false" },
        { new NumberValue(600) { Printed = "ok. 600" }, "600,ok. 600,rodziny,reported,false" },
        { new PercentValue(-5.9m), "-5.9,,%,reported,false" },
        { new MoneyValue(1588268.16m, "PLN"), "1588268.16,,PLN,reported,false" },
        { new TextValue("dużo"), ",dużo,rodziny,reported,false" },
        { new MissingValue(MissingReason.Empty), ",,rodziny,missing,false" },
        { new MissingValue(MissingReason.NoData) { Printed = "brak danych" }, ",brak danych,rodziny,missing,false" },
        { new MissingValue(MissingReason.NotReported), ",,rodziny,not-reported,false" },
        { new MissingValue(MissingReason.NotReported) { Printed = "nie złożono" }, ",nie złożono,rodziny,not-reported,false" },
        { new MissingValue(MissingReason.NoData), ",,rodziny,no-data,false" },
        { new MissingValue(MissingReason.Confidential), ",,rodziny,confidential,false" },
        { new MissingValue(MissingReason.Empty) { Printed = "–" }, ",–,rodziny,empty,false" },
        { new MissingValue(MissingReason.Confidential) { Printed = "#" }, ",#,rodziny,missing,false" },
        { new MissingValue(MissingReason.NotApplicable) { Printed = "x" }, ",x,rodziny,not-applicable,false" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Write_Value_IsInItsColumns(Value value, string columns) =>
        Assert.Equal($"{Header}1,1.W1,Rodziny,2024,,,,{columns},\r\n", Write(new Observation(new("1.W1"), Year, value)));

    [Fact]
    public void Write_TotalContributionsPartsAndComponents_AreARowEach()
    {
        var observation = new Observation(new("1.W1"), Year, new CompositeValue([new Component("popełnione", new NumberValue(615)), new Component("wykryte", new MissingValue(MissingReason.NoData))]))
        {
            Group = "Tabela 1",
            Note = "uwaga",
            Breakdowns = [new Breakdown(BreakdownFeature.Sex, BreakdownCoverage.Partial, [new Part("kobiety", new NumberValue(3)) { Note = "część" }])],
            Contributions =
            [
                new Contribution(new("MOPS"), new NumberValue(1.5m)) { Note = "własne" },
                new Contribution(new("PUP"), new NumberValue(2))
                {
                    Unit = "osoby",
                    Breakdowns = [new Breakdown(BreakdownFeature.Territory, BreakdownCoverage.Exhaustive, [new Part("miasto", new NumberValue(2))])],
                },
            ],
        };
        Assert.Equal(
            Header
            + "1,1.W1,Rodziny,2024,,,,,,rodziny,reported,false,Tabela 1; uwaga\r\n"
            + "1,1.W1,Rodziny,2024,,component,popełnione,615,,rodziny,reported,false,\r\n"
            + "1,1.W1,Rodziny,2024,,component,wykryte,,,rodziny,no-data,false,\r\n"
            + "1,1.W1,Rodziny,2024,,sex,kobiety,3,,rodziny,reported,false,część\r\n"
            + "1,1.W1,Rodziny,2024,MOPS,,,1.5,,rodziny,reported,false,własne\r\n"
            + "1,1.W1,Rodziny,2024,PUP,,,2,,osoby,reported,false,\r\n"
            + "1,1.W1,Rodziny,2024,PUP,territory,miasto,2,,osoby,reported,false,\r\n",
            Write(observation));
    }

    [Fact]
    public void Write_OtherItems_SayWhatWasCountedAndWhere()
    {
        var round = new MonitoringRound(new("S"), Year)
        {
            Observations =
            [
                new Observation(new("1.K1"), Year, new NumberValue(1)) { Name = "Spotkania", Unit = "szt." },
                new Observation(new("P1"), Year, new NumberValue(2)) { Name = "Uczestnicy" },
                new Observation(new("S"), Year, new NumberValue(3)) { Name = "Mieszkańcy" },
                new Observation(new("n"), Year, new NumberValue(4)) { Name = "Strony" },
            ],
            PublishedFigures =
            [
                new PublishedFigure(new("1.1"), PublishedMeasure.MeanRating, Year, new NumberValue(5.9m)) { Place = "s. 7", Label = "wysoki" },
                new PublishedFigure(new("S"), PublishedMeasure.MeanRange, Year, new CompositeValue([new Component("od", new NumberValue(1))])),
            ],
            Narrative = [new Narrative(new("n"), NarrativeKind.Method)],
        };
        Assert.Equal(
            Header
            + "1,,Spotkania,2024,,1.K1,,1,,szt.,reported,false,\r\n"
            + ",,Uczestnicy,2024,,P1,,2,,,reported,false,\r\n"
            + ",,Mieszkańcy,2024,,S,,3,,,reported,false,\r\n"
            + ",,Strony,2024,,n,,4,,,reported,false,\r\n"
            + "1.1,,meanRating,2024,,published,,5.9,,,reported,false,s. 7; wysoki\r\n"
            + ",,meanRange,2024,,published,,,,,reported,false,\r\n"
            + ",,meanRange,2024,,component,od,1,,,reported,false,\r\n",
            Write(round));
    }

    /// <summary>What the observation says itself goes before what the indicator says, and the printed form before the words.</summary>
    [Fact]
    public void Write_ObservationWithItsOwnUnit_HasItInsteadOfTheIndicators() => Assert.Equal(
        Header
        + "1,1.W1,Rodziny,2024,,,,,b. dużo,osoby,reported,false,\r\n"
        + "1,1.W1,Rodziny,2024,MOPS,,,1,,osoby,reported,false,własne; asystent; piecza\r\n"
        + "1,1.W1,Rodziny,2024,PUP,,,2,,osoby,reported,false,staże\r\n",
        Write(new Observation(new("1.W1"), Year, new TextValue("dużo") { Printed = "b. dużo" })
        {
            Unit = "osoby",
            Contributions =
            [
                new Contribution(new("MOPS"), new NumberValue(1)) { Note = "własne", ListedItems = ["asystent", "piecza"] },
                new Contribution(new("PUP"), new NumberValue(2)) { ListedItems = ["staże"] },
            ],
        }));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+48 41", "'+48 41")]
    [InlineData("-1+2", "'-1+2")]
    [InlineData("-", "-")]
    [InlineData("-7/8", "-7/8")]
    [InlineData("-7a", "'-7a")]
    [InlineData("- punkt", "'- punkt")]
    [InlineData("\tx", "'\tx")]
    [InlineData("-5", "-5")]
    [InlineData("a=1", "a=1")]
    [InlineData("a,b", "a,b")]
    [InlineData("\"a\"", "\"a\"")]
    [InlineData("a\nb\r\nc", "a\nb\r\nc")]
    public void Write_Text_ReadsBackWithFormulasNeutralised(string note, string read)
    {
        var row = Assert.Single(CsvText.Rows(Write(new Observation(new("1.W1"), Year, new NumberValue(1)) { Note = note })));
        Assert.Equal(read, row["note"]);
    }

    [Fact]
    public void Write_Rounds_StandInOrderOfTime()
    {
        var rounds = Enumerable.Range(2022, 3).Reverse().Select(year => new MonitoringRound(new("S"), Period.Year(year)) { Observations = [new Observation(new("1.W1"), Period.Year(year), new NumberValue(year))] });
        var rows = CsvText.Rows(CsvText.Written(stream => CsvTables.Write(ObservationsTable.Create(new StrategyMonitoring(PlanningExamples.Small, rounds.ToValueList())), stream, CsvProfile.OpenData)));
        Assert.Equal(["2022", "2023", "2024"], rows.Select(row => row["period"]));
    }

    [Law]
    public bool Write_AnyMonitoring_HasARowForEverythingReported(StrategyMonitoring monitoring)
    {
        var rows = CsvText.Rows(CsvText.Written(stream => CsvTables.Write(ObservationsTable.Create(monitoring), stream, CsvProfile.OpenData)));
        var reported = monitoring.Rounds.Sum(round =>
            round.Observations.Sum(observation =>
                WithComponents(observation.Value)
                + observation.Breakdowns.Sum(breakdown => breakdown.Parts.Count)
                + observation.Contributions.Sum(each => WithComponents(each.Value) + each.Breakdowns.Sum(breakdown => breakdown.Parts.Count)))
            + round.PublishedFigures.Sum(figure => WithComponents(figure.Value)));
        return rows.Count == reported
            && rows.All(row => row["value"].Length == 0 || decimal.TryParse(row["value"], System.Globalization.NumberStyles.AllowLeadingSign | System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out _))
            && rows.All(row => Statuses.Contains(row["status"].Split(' ')[0], StringComparer.Ordinal));
    }

    private static readonly string[] Statuses = ["reported", "missing", "empty", "no-data", "not-applicable", "not-reported", "confidential"];

    private static int WithComponents(Value value) => 1 + ((value as CompositeValue)?.Components.Count ?? 0);

    private static string Write(Observation observation) => Write(new MonitoringRound(new("S"), Year) { Observations = [observation] });

    private static string Write(MonitoringRound round) =>
        CsvText.Written(stream => CsvTables.Write(ObservationsTable.Create(new StrategyMonitoring(PlanningExamples.Small, [round])), stream, CsvProfile.OpenData));
}
