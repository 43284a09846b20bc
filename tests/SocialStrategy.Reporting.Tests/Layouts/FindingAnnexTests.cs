using SocialStrategy.Audit;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

/// <summary>An error, two warnings and three hints, of which only the first three stand in the table.</summary>
public sealed class FindingAnnexTests
{
    private static readonly Finding[] Hints = [Found("X7", Severity.Hint), Found("X8", Severity.Hint), Found("X9", Severity.Hint)];

    private static readonly AuditResult Result = new(
        [Found("X1", Severity.Error), Found("X2", Severity.Warning), Found("X3", Severity.Warning), .. Hints],
        [new SwitchedOffRule("X100", "nie dotyczy")]);

    [Fact]
    public void Annex_InPolish_CountsTheHintsAndShowsTheRest()
    {
        var report = Annex(ReportLanguages.Polish, Result);
        var table = Assert.Single(Shown.Blocks(report).OfType<Table>());

        Assert.Equal(["findings"], report.Blocks.OfType<Section>().Select(section => section.Anchor));
        Assert.Equal(["Ustalenia kontroli danych"], Shown.Headings(report));
        Assert.Equal(["Kontrola wykazała: błędy – 1, ostrzeżenia – 2, wskazówki – 3.", "Reguły X100 nie sprawdzono: nie dotyczy"], Shown.Paragraphs(report));
        Assert.Equal(("finding-table", "Błędy i ostrzeżenia, 2024 r."), (table.Anchor, Shown.Plain(table.Caption)));
        Assert.Equal(["Kod", "Waga", "Ustalenie", "Co zrobić"], table.Columns.Select(column => column.Title));
        Assert.Equal(
            ["X1 | błąd | Ustalenie X1. | Rada X1.", "X2 | ostrzeżenie | Ustalenie X2. | Rada X2.", "X3 | ostrzeżenie | Ustalenie X3. | Rada X3."],
            Shown.Rows(table));
    }

    [Fact]
    public void Annex_InEnglish_SaysTheSame()
    {
        var report = Annex(ReportLanguages.English, Result);

        Assert.Equal(["The audit found: errors – 1, warnings – 2, hints – 3.", "Rule X100 did not run: nie dotyczy"], Shown.Paragraphs(report));
        Assert.Equal(
            ["X1 | error | Finding X1. | Advice X1.", "X2 | warning | Finding X2. | Advice X2.", "X3 | warning | Finding X3. | Advice X3."],
            Shown.Rows(Assert.Single(Shown.Blocks(report).OfType<Table>())));
    }

    [Fact]
    public void Annex_OfHintsOnly_IsASentence()
    {
        var report = Annex(ReportLanguages.Polish, new AuditResult([.. Hints], []));

        Assert.Equal(["Kontrola wykazała: błędy – 0, ostrzeżenia – 0, wskazówki – 3."], Shown.Paragraphs(report));
        Assert.Equal(2, Shown.Blocks(report).Count());
    }

    private static Finding Found(string code, Severity severity) => new(
        new DiagnosticDescriptor(
            code,
            severity,
            new DiagnosticText("en", "", $"Finding {code}.", $"Advice {code}."),
            new DiagnosticText("pl", "", $"Ustalenie {code}.", $"Rada {code}.")),
        new("1"),
        Period.Year(2024));

    private static Report Annex(Language language, AuditResult result) => Shown.Report(
        RatedTown.Evaluate(new Strategy(new("S"), "Strategia", [], [], [], []), new MonitoringRound(new("S"), Period.Year(2024)), RollUpRules.MeanOfDirections),
        language,
        ReportSections.Findings(result));
}
