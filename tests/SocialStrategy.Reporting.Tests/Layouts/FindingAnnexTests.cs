using SocialStrategy.Audit;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Layouts;

/// <summary>An error, two warnings and three hints, of which only the first three stand in the table.</summary>
public sealed class FindingAnnexTests
{
    private static readonly Finding[] Hints = [Found("OWN7", Severity.Hint), Found("OWN8", Severity.Hint), Found("OWN9", Severity.Hint)];

    private static readonly AuditResult Result = new(
        [Found("OWN1", Severity.Error), Found("OWN2", Severity.Warning), Found("OWN3", Severity.Warning), .. Hints],
        [new SwitchedOffRule("SSA100", "nie dotyczy")]);

    [Fact]
    public void Annex_InPolish_CountsTheHintsAndShowsTheRest()
    {
        var report = Annex(LayoutTexts.Polish, Result);
        var table = Assert.Single(Shown.Blocks(report).OfType<Table>());

        Assert.Equal(["findings"], report.Blocks.OfType<Section>().Select(section => section.Anchor));
        Assert.Equal(["Ustalenia kontroli danych"], Shown.Headings(report));
        Assert.Equal(["Kontrola wykazała: błędy – 1, ostrzeżenia – 2, wskazówki – 3.", "Reguły SSA100 nie sprawdzono: nie dotyczy"], Shown.Paragraphs(report));
        Assert.Equal(("finding-table", "Błędy i ostrzeżenia, 2024 r."), (table.Anchor, Shown.Plain(table.Caption)));
        Assert.Equal(["Kod", "Waga", "Ustalenie", "Co zrobić"], table.Columns.Select(column => column.Title));
        Assert.Equal(
            ["OWN1 | błąd | Ustalenie OWN1. | Rada OWN1.", "OWN2 | ostrzeżenie | Ustalenie OWN2. | Rada OWN2.", "OWN3 | ostrzeżenie | Ustalenie OWN3. | Rada OWN3."],
            Shown.Rows(table));
    }

    [Fact]
    public void Annex_InEnglish_SaysTheSame()
    {
        var report = Annex(LayoutTexts.English, Result);

        Assert.Equal(["The audit found: errors – 1, warnings – 2, hints – 3.", "Rule SSA100 did not run: nie dotyczy"], Shown.Paragraphs(report));
        Assert.Equal(
            ["OWN1 | error | Finding OWN1. | Advice OWN1.", "OWN2 | warning | Finding OWN2. | Advice OWN2.", "OWN3 | warning | Finding OWN3. | Advice OWN3."],
            Shown.Rows(Assert.Single(Shown.Blocks(report).OfType<Table>())));
    }

    [Fact]
    public void Annex_OfHintsOnly_IsASentence()
    {
        var report = Annex(LayoutTexts.Polish, new AuditResult([.. Hints], []));

        Assert.Equal(["Kontrola wykazała: błędy – 0, ostrzeżenia – 0, wskazówki – 3."], Shown.Paragraphs(report));
        Assert.Equal(2, Shown.Blocks(report).Count());
    }

    private static Finding Found(string code, Severity severity)
    {
        var english = new DiagnosticText("en", code, $"Finding {code}.", $"Advice {code}.");
        var polish = new DiagnosticText("pl", code, $"Ustalenie {code}.", $"Rada {code}.");
        return new Finding(new DiagnosticDescriptor(code, severity, english, polish), "1", Period.Year(2024));
    }

    private static Report Annex(LayoutTexts texts, AuditResult result) => Shown.Report(
        RatedTown.Evaluate(new Strategy("S", "Strategia", [], [], [], []), new MonitoringRound("S", Period.Year(2024)), RollUpRules.MeanOfDirections),
        texts,
        ReportSections.Findings(result));
}
