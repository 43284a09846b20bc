using SocialStrategy.Audit;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

/// <summary>An error, two warnings and three hints, of which only the first three stand in the table.</summary>
public sealed class FindingAnnexTests
{
    private static readonly Finding[] Hints = [Found("SSA7", Severity.Hint), Found("SSA8", Severity.Hint), Found("SSA9", Severity.Hint)];

    private static readonly AuditResult Result = new(
        [Found("SSA1", Severity.Error), Found("SSA2", Severity.Warning), Found("SSA3", Severity.Warning), .. Hints],
        [new SwitchedOffRule("SSA100", "nie dotyczy")]);

    [Fact]
    public void Annex_InPolish_CountsTheHintsAndShowsTheRest()
    {
        var report = Annex(ReportLanguages.Polish, Result);
        var table = Assert.Single(Shown.Blocks(report).OfType<Table>());

        Assert.Equal(["findings"], report.Blocks.OfType<Section>().Select(section => section.Anchor));
        Assert.Equal(["Ustalenia kontroli danych"], Shown.Headings(report));
        Assert.Equal(["Kontrola wykazała: błędy – 1, ostrzeżenia – 2, wskazówki – 3.", "Reguły SSA100 nie sprawdzono: nie dotyczy"], Shown.Paragraphs(report));
        Assert.Equal(("finding-table", "Błędy i ostrzeżenia, 2024 r."), (table.Anchor, Shown.Plain(table.Caption)));
        Assert.Equal(["Kod", "Waga", "Ustalenie", "Co zrobić"], table.Columns.Select(column => column.Title));
        Assert.Equal(
            ["SSA1 | błąd | Ustalenie SSA1. | Rada SSA1.", "SSA2 | ostrzeżenie | Ustalenie SSA2. | Rada SSA2.", "SSA3 | ostrzeżenie | Ustalenie SSA3. | Rada SSA3."],
            Shown.Rows(table));
    }

    [Fact]
    public void Annex_InEnglish_SaysTheSame()
    {
        var report = Annex(ReportLanguages.English, Result);

        Assert.Equal(["The audit found: errors – 1, warnings – 2, hints – 3.", "Rule SSA100 did not run: nie dotyczy"], Shown.Paragraphs(report));
        Assert.Equal(
            ["SSA1 | error | Finding SSA1. | Advice SSA1.", "SSA2 | warning | Finding SSA2. | Advice SSA2.", "SSA3 | warning | Finding SSA3. | Advice SSA3."],
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
        "1",
        Period.Year(2024));

    private static Report Annex(Language language, AuditResult result) => Shown.Report(
        RatedTown.Evaluate(new Strategy("S", "Strategia", [], [], [], []), new MonitoringRound("S", Period.Year(2024)), RollUpRules.MeanOfDirections),
        language,
        ReportSections.Findings(result));
}
