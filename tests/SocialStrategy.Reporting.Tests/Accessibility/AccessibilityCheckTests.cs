using SocialStrategy.Reporting.Accessibility;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.Tests.Rendering;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.Tests.Accessibility;

public sealed class AccessibilityCheckTests
{
    [Theory]
    [InlineData("WSPARCIE RODZIN", true)]
    [InlineData("CEL OPERACYJNY 1.1", true)]
    [InlineData("MOPS,MOIK", false)]
    [InlineData("PCPR, MOPS i PUP", false)]
    [InlineData("2014–2020", false)]
    [InlineData("", false)]
    public void IsShouted_TextOfAHeading_TellsWordsFromAbbreviations(string text, bool isShouted) => Assert.Equal(isShouted, AccessibleText.IsShouted(text));

    [Fact]
    public void Of_Specimen_FindsNothing() => Assert.Empty(AccessibilityCheck.Of(Specimen.Report));

    [Fact]
    public void Of_EachFault_TellsItAlone()
    {
        AssertTells("SSW112", new Section("a", "Cele", []), new Section("b", "Cele", []));
        AssertTells("SSW112", new Section("a", "Cele", [new Section("b", "Zadania", []), new Section("c", "Zadania", [])]));
        AssertTells("SSW113", new Section("a", "WSPARCIE RODZIN", []));
        AssertTells("SSW122", ChartOf(new string('a', 151)));
        AssertTells("SSW131", TableOf(ColumnKind.Text, "tekst"));
        AssertTells("SSW133", TableOf(ColumnKind.RowHeader, " "));
        AssertTells("SSW137", new Table("t", "Tabela", [new Column("Cel", ColumnKind.RowHeader)], []));
        AssertTells("SSW141", new Section("a", "Więcej", [new Paragraph([new Reference("a")])]));
        AssertTells("SSW151", new Paragraph([new Run("\u00A0")]));
        Assert.Equal(
            ["SSW113 DZIECI", "SSW113 a", "SSW112 c"],
            AccessibilityCheck.Of(new Report("DZIECI", "pl", [new Section("a", "RODZINY", [new Section("b", "Cele", []), new Section("c", "cele", [])])]) { Labels = Specimen.PolishLabels })
                .Select(finding => $"{finding.Code} {finding.Place}"));
        Assert.Equal(["SSW101"], AccessibilityCheck.Of(new Report("Tytuł", "polski", []) { Labels = Specimen.PolishLabels }).Select(finding => finding.Code));
    }

    [Fact]
    public void Of_HeadingsOfAbbreviationsAndLongNames_AreNoShouting() =>
        Assert.Empty(AccessibilityCheck.Of(Rendered.ReportOf(new Section("a", "MOPS", []), new Section("b", "Zadania MOPS", []), new Section("c", "1.1", []))));

    [Fact]
    public void Rules_HaveCodesTextsAndAPlaceInTheDocumentation()
    {
        var rows = File.ReadLines(Repository.PathOf("docs/accessibility.md")).Where(line => line.StartsWith("| SSW", StringComparison.Ordinal));
        Assert.Equal(
            AccessibilityRules.All.Select(rule => string.Join(" | ", rule.Code, rule.English, rule.AdviceEnglish, rule.Polish, rule.AdvicePolish)),
            rows.Select(row => row.Trim('|', ' ')));
        Assert.Equal(AccessibilityRules.All.Count, AccessibilityRules.All.Select(rule => rule.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(AccessibilityRules.All, rule => Assert.All([rule.English, rule.Polish, rule.AdviceEnglish, rule.AdvicePolish], text => Assert.EndsWith(".", text, StringComparison.Ordinal)));
    }

    private static void AssertTells(string code, params Block[] blocks) =>
        Assert.Equal([code], AccessibilityCheck.Of(Rendered.ReportOf(blocks)).Select(finding => finding.Code));

    private static Table TableOf(ColumnKind kind, string first) =>
        new("t", "Tabela", [new Column("Cel", kind), new Column("Ocena", ColumnKind.Number)], [new Row([new Cell([[new Run(first)]]), new Cell([[new Run("5")]])])]);

    private static BarChart ChartOf(string description) =>
        new("w", "Wykres", new ChartAxis("ocena", 0, 7, 1), ["2025"], [new ChartCategory("A", "A: 5", [new ChartPoint(5, "5")])]) { Description = description, LegendTitle = "Legenda" };
}
