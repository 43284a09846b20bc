using SocialStrategy.Exchange;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.Tests.Rendering;

namespace SocialStrategy.Reporting.Tests.Layouts;

/// <summary>A strategy that neither sample resembles goes all the way through the public API.</summary>
public sealed class ThirdStrategyTests
{
    private static readonly ReportLayout Layout = new(
    [
        ReportSections.Scales,
        ReportSections.Goals([GoalParts.ItemRatings], [GoalParts.IndicatorTable, GoalParts.ContributionMatrix]),
        ReportSections.RatingSummary,
        ReportSections.ContributionSummary,
        ReportSections.RatingRecommendations,
        ReportSections.Realizers,
    ]);

    public static TheoryData<string> Formats => ["html", "markdown"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Rendering_InPolish_ShowsTitlesStatusesTargetsQuartersAndMoney(string format)
    {
        var text = Rendering(format, ReportLanguages.Polish);

        Assert.All(
            [
                "Gmina Zalesie", "Sprawozdanie za 2024 rok", "Obszar A. Mieszkańcy starsi", "Priorytet A.1. Seniorzy mieszkają u siebie",
                "Transport na telefon", "Zakup pojazdu", "Klub rodzica",
                "w trakcie", "zrealizowano", "nie zrealizowano", "nie zweryfikowano",
                "28", "2022 r.", "co najmniej 40", "od 55 do 60", "tendencja spadkowa od 2026 r.", "17,5%", "1 264",
                "I kwartał 2024 r.", "II kwartał 2024 r.", "III kwartał 2024 r.", "IV kwartał 2024 r.",
                "2025 r.", "I półrocze 2026 r.", "120 000,00 zł", "budżet gminy", "36 000,00 zł", "PFRON", "41 250,50 zł", "18 000,00 zł", "5 000,05 zł",
                "Przetarg powtórzono.", "GOPS", "Koło Gospodyń Wiejskich",
            ],
            expected => Assert.Contains(expected, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Rendering_InEnglish_ShowsNumbersAndPeriodsTheEnglishWay(string format)
    {
        var text = Rendering(format, ReportLanguages.English);

        Assert.All(
            ["Priorytet A.1. Seniorzy mieszkają u siebie", "w trakcie", "at least 40", "17.5%", "1,264", "PLN 120,000.00", "PLN 41,250.50"],
            expected => Assert.Contains(expected, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Indicators_OfAPriority_StandInATableForEachKindOfPeriod()
    {
        var report = Layout.Build(Zalesie.Evaluation, ReportLanguages.Polish);
        var tables = Shown.Blocks(report).OfType<Table>().Where(table => table.Anchor.StartsWith("indicators", StringComparison.Ordinal)).ToArray();

        Assert.Equal(["Odsetek osób samotnych | 17,5% | tendencja spadkowa od 2026 r. (2030 r.)", "Przejazdy | 1 264 | "], Shown.Rows(tables[0]));
        Assert.StartsWith("Wskaźniki – ", tables[0].Caption, StringComparison.Ordinal);
        Assert.Equal(["Osoby objęte usługami opiekuńczymi | 28 (2022 r.) | 31 | 34 | 33 | 38 | co najmniej 40 (2025 r.) / od 55 do 60 (2030 r.)"], Shown.Rows(tables[1]));
        Assert.StartsWith("Wskaźniki (kwartały) – ", tables[1].Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void Task_WithPlanAndProgress_SaysBothInOrder()
    {
        var report = Layout.Build(Zalesie.Evaluation, ReportLanguages.Polish);
        var task = Shown.Blocks(report).OfType<Section>().Single(section => section.Title.EndsWith("Transport na telefon", StringComparison.Ordinal));
        var paragraphs = Shown.Paragraphs(new Report("Tytuł", "pl", task.Blocks) { Labels = report.Labels });
        string[][] expected =
        [
            ["GOPS, Koło Gospodyń Wiejskich"],
            ["2025 r."],
            ["I półrocze 2026 r."],
            ["120 000,00 zł (budżet gminy, lata 2023–2025); 36 000,00 zł (PFRON)"],
            ["41 250,50 zł (budżet gminy); 18 000,00 zł (PFRON)"],
            ["Przetarg powtórzono."],
            ["w trakcie"],
            ["IV kwartał 2024 r."],
        ];

        Assert.Equal(expected.Length, paragraphs.Length);
        Assert.All(expected.Zip(paragraphs), pair => Assert.Contains(pair.First.Single(), pair.Second, StringComparison.Ordinal));
        Assert.IsType<Section>(task.Blocks[^1]);
    }

    [Fact]
    public void Task_WithMoneyOfNoSourceAndNoTime_TellsTheAmountAlone() =>
        Assert.Contains("Zaplanowano: 5 000,05 zł", Shown.Paragraphs(Layout.Build(Zalesie.Evaluation, ReportLanguages.Polish)));

    [Fact]
    public void Contributions_OfSeveralPeriods_AreEachAddedUpForTheirOwn()
    {
        var tables = Shown.Blocks(Layout.Build(Zalesie.Evaluation, ReportLanguages.Polish)).OfType<Table>().ToArray();

        Assert.Equal(
            [
                "Asystenci rodziny | 2 | 3 | 5",
                "Asystenci rodziny | 5 | 4 | GOPS – 4",
                "Asystenci rodziny | B.1 | 2 | 22 | −20",
                "Asystenci rodziny | B.1 | 3 | 33 | −30",
                "Asystenci rodziny | B.1 | 5 | 4 | +1",
            ],
            tables.SelectMany(Shown.Rows).Where(row => row.StartsWith("Asystenci rodziny |", StringComparison.Ordinal)));
    }

    [Fact]
    public void Ratings_ByStatusWords_MakeNoMeansAndNoChart()
    {
        var report = Layout.Build(Zalesie.Evaluation, ReportLanguages.Polish);

        Assert.Empty(Shown.Blocks(report).OfType<BarChart>());
        Assert.DoesNotContain(ReportLanguages.Polish.Text("headings.summary"), Shown.Headings(report));
        Assert.DoesNotContain(ReportLanguages.Polish.Text("headings.recommendations"), Shown.Headings(report));
    }

    [Fact]
    public void Json_WrittenAndRead_IsEqual()
    {
        using var strategyFile = new MemoryStream();
        using var roundFile = new MemoryStream();
        StrategyJson.Write(Zalesie.Strategy, strategyFile);
        RoundJson.Write(Zalesie.Round, roundFile);

        var strategy = StrategyJson.Read(strategyFile.ToArray());
        Assert.Empty(strategy.Problems);
        Assert.Equal(Zalesie.Strategy, strategy.PartialContent);
        var round = RoundJson.Read(roundFile.ToArray(), strategy.GetContentOrThrow());
        Assert.Empty(round.Problems);
        Assert.Equal(Zalesie.Round, round.PartialContent);
    }

    /// <summary>The rendering with plain spaces and without the backslashes of Markdown.</summary>
    private static string Rendering(string format, Language language)
    {
        var report = Layout.Build(Zalesie.Evaluation, language);
        return format == "html"
            ? Shown.Plain(Rendered.Page(report).Body!.TextContent)
            : Shown.Plain(Rendered.Markdown(report)).Replace("\\", "", StringComparison.Ordinal);
    }
}
