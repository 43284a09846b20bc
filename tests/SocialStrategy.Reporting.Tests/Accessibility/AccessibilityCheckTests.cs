using SocialStrategy.Reporting.Accessibility;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.Tests.Rendering;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.Tests.Accessibility;

public sealed class AccessibilityCheckTests
{
    private const string Good =
        """
        <!DOCTYPE html><html lang="pl"><head><title>Tytuł</title></head><body><h1>Tytuł</h1><p>Tekst <a href="#t">Tabela 1</a></p>
        <img src="a.png" alt="Mapa gminy"><img src="b.png" alt=""><svg role="img"><title>Ocena wzrosła</title></svg><svg aria-hidden="true"></svg>
        <table id="t"><caption>Tabela 1. Oceny</caption><tr><th scope="col">Cel</th></tr><tr><th scope="row">1</th></tr></table></body></html>
        """;

    /// <summary>Each fault replaces a text of the good page.</summary>
    private static readonly Dictionary<string, (string Old, string New)> Faults = new(StringComparer.Ordinal)
    {
        ["SSW101"] = (" lang=\"pl\"", ""),
        ["SSW102"] = ("<title>Tytuł</title>", "<title> </title>"),
        ["SSW111"] = ("<h1>Tytuł</h1>", "<h1><!-- Tytuł --></h1>"),
        ["SSW113"] = ("<h1>Tytuł</h1>", "<h1>SPRAWOZDANIE</h1>"),
        ["SSW114"] = ("<h1>Tytuł</h1>", "<h1>Tytuł</h1><h3>Dalej</h3>"),
        ["SSW115"] = ("<h1>Tytuł</h1>", ""),
        ["SSW121"] = (" alt=\"Mapa gminy\"", ""),
        ["SSW122"] = ("Mapa gminy", new string('a', 151)),
        ["SSW131"] = (" scope=\"row\"", ""),
        ["SSW132"] = (" scope=\"col\"", ""),
        ["SSW133"] = (">Cel<", "> <"),
        ["SSW134"] = ("<caption>Tabela 1. Oceny</caption>", ""),
        ["SSW135"] = ("<th scope=\"row\">", "<th scope=\"row\" colspan='2'>"),
        ["SSW141"] = (">Tabela 1<", ">Kliknij tutaj<"),
        ["SSW151"] = ("<p>Tekst", "<p>&nbsp;</p><p>Tekst"),
        ["SSW161"] = ("<h1>", "<h1 id='t'>"),
    };

    public static TheoryData<string> Codes => [.. Faults.Keys];

    [Fact]
    public void OfHtml_GoodPage_FindsNothing() => Assert.Empty(AccessibilityCheck.OfHtml(Good));

    [Theory]
    [MemberData(nameof(Codes))]
    public void OfHtml_OneFault_TellsItAlone(string code)
    {
        var (old, replacement) = Faults[code];
        Assert.Contains(old, Good, StringComparison.Ordinal);
        Assert.Equal([code], AccessibilityCheck.OfHtml(Good.Replace(old, replacement, StringComparison.Ordinal)).Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("WSPARCIE RODZIN", true)]
    [InlineData("CEL OPERACYJNY 1.1", true)]
    [InlineData("MOPS,MOIK", false)]
    [InlineData("PCPR, MOPS i PUP", false)]
    [InlineData("2014–2020", false)]
    [InlineData("", false)]
    public void IsShouted_TextOfAHeading_TellsWordsFromAbbreviations(string text, bool isShouted) => Assert.Equal(isShouted, AccessibleText.IsShouted(text));

    [Fact]
    public void OfHtml_TableInATable_IsTold() => Assert.Contains("SSW136", AccessibilityCheck.OfHtml(Good.Replace(
        "<tr><th scope=\"row\">", "<tr><td><table><caption>A</caption></table></td><th scope=\"row\">", StringComparison.Ordinal)).Select(finding => finding.Code));

    [Fact]
    public void OfHtml_Fragment_NeedsNeitherLanguageNorTitle() => Assert.Empty(AccessibilityCheck.OfHtml("<div><h2>Cele</h2><p>Tekst</p></div>"));

    [Theory]
    [InlineData("<html><head></head><body></body></html>", "SSW101 html|SSW102 head|SSW115 body")]
    [InlineData("<h1></h1>", "SSW111 h1")]
    [InlineData("<h1>A</h1><h3>Ocena <b>celu</b> pierwszego</h3> dalej", "SSW114 Ocena celu pierwszego")]
    [InlineData("<h1>A</h1><h6>B</h6>", "SSW114 B")]
    [InlineData("<h1>A</h1><hr><p>B</p>", "")]
    [InlineData("<p><b></b></p>", "SSW151 p")]
    [InlineData("<p id='x'> </p>", "SSW151 x")]
    [InlineData("<p><img alt=''></p>", "")]
    [InlineData("<p><svg aria-hidden='true'></svg></p>", "")]
    [InlineData("<p>Tekst", "")]
    [InlineData("<a href='b.pdf'>Kliknij <b>tutaj</b></a>", "SSW141 b.pdf")]
    [InlineData("<a href='#t'><img src='a.png' alt='Mapa'></a>", "")]
    public void OfHtml_Texts_AreToldWithTheirPlace(string html, string findings) => Assert.Equal(findings, Told(html));

    [Theory]
    [InlineData("<svg></svg>", "SSW121 svg")]
    [InlineData("<svg>", "SSW121 svg")]
    [InlineData("<svg><text>Mapa</text></svg>", "SSW121 svg")]
    [InlineData("<svg></title>Mapa</svg>", "SSW121 svg")]
    [InlineData("<svg alt='Mapa'></svg>", "SSW121 svg")]
    [InlineData("<img id='i' src='a.png'>", "SSW121 i")]
    [InlineData("<img src='a.png'>", "SSW121 a.png")]
    [InlineData("<img>", "SSW121 img")]
    [InlineData("<img src='a.png'><title>Mapa</title>", "SSW121 a.png")]
    [InlineData("<img src='a.png' role='presentation'><img src='b.png' role='none'>", "")]
    [InlineData("<img src='a.png' aria-labelledby='nic' alt='Mapa'>", "")]
    public void OfHtml_PicturesWithoutAlternative_AreToldWithTheirPlace(string html, string findings) => Assert.Equal(findings, Told(html));

    [Fact]
    public void OfHtml_PictureWithSeveralAlternatives_IsReadAsAScreenReaderReadsIt()
    {
        var (own, other, alt, title) = (new string('a', 151), new string('b', 151), new string('c', 151), new string('d', 151));
        var labels = $"<p id='x'>Inne</p><p id='l'>{other}</p>";
        Assert.Equal($"SSW122 {own}", Told($"{labels}<img aria-label='{own}' aria-labelledby='l' alt='{alt}'>"));
        Assert.Equal($"SSW122 {other}", Told($"{labels}<img aria-labelledby='l' alt='{alt}'>"));
        Assert.Equal($"SSW122 {alt}", Told($"{labels}<img alt='{alt}'>"));
        Assert.Equal($"SSW122 {other}", Told($"{labels}<svg aria-labelledby='l'><title>{title}</title></svg>"));
        Assert.Equal($"SSW122 {title}", Told($"{labels}<svg><title>{title}</title></svg>"));
    }

    [Theory]
    [InlineData("<table id='t'><tr><td>1</td></tr></table>", "SSW134 t|SSW132 t|SSW131 t")]
    [InlineData("<table><tr><td>1</td></tr></table>", "SSW134 table|SSW132 table|SSW131 table")]
    [InlineData("<table id='t'>", "SSW134 t|SSW132 t|SSW131 t")]
    [InlineData("<table id='t'><caption>Oceny</caption></table>", "SSW132 Oceny|SSW131 Oceny")]
    [InlineData("<table><caption>A</caption><tr><th scope='col'>B</th></tr><tr><th scope='row' rowspan='2'>C</th></tr></table>", "SSW135 A")]
    [InlineData("<th id='x'></th><th> </th>", "SSW133 x|SSW133 th")]
    public void OfHtml_Tables_AreToldWithTheirPlace(string html, string findings) => Assert.Equal(findings, Told(html));

    [Theory]
    [InlineData("<h1>A</h1><h3>1 < 2 > 0</h3>", "SSW114 1 < 2 > 0")]
    [InlineData("<h1>A</h1><h3>Dalej", "SSW114 Dalej")]
    [InlineData("<h1>A</h1><h3>Dalej <", "SSW114 Dalej <")]
    [InlineData("<h1>A</h1><h3>Dalej <b", "SSW114 Dalej <b")]
    [InlineData("<h1>A</h1><h3>Dalej <b c=\"d</h3>", "SSW114 Dalej <b c=\"d")]
    [InlineData("<h1>A</h1><h3 title='a > b'>Dalej</h3>", "SSW114 Dalej")]
    [InlineData("<h1>A</h1><h3>a <!-- b <!-- c</h3>", "SSW114 a <!-- b <!-- c")]
    [InlineData("<h1>A</h1><h3>a<!----></h3>", "SSW114 a")]
    [InlineData("<!-- a --><p>Tekst</p>", "")]
    [InlineData("<p><!doctype html></p>", "SSW151 p")]
    [InlineData("<table id='t'></table><style>p{}</style>", "SSW134 t|SSW132 t|SSW131 t")]
    [InlineData("<p>A<script>'<p></p>'</script></p>", "")]
    [InlineData("<p><script>x</script></p>", "SSW151 p")]
    [InlineData("<script><p><!doctype a></p></script", "SSW151 p")]
    public void OfHtml_WhatIsNoTag_IsTextOrIgnored(string html, string findings) => Assert.Equal(findings, Told(html));

    [Fact]
    public void OfHtml_LongText_IsReadFromItsFirstWordOnUpToALimit()
    {
        Assert.Equal("", Told($"<p>{new string(' ', 600)}<b>Tekst</b></p>"));
        Assert.Equal($"SSW114 {new string('a', 500)}", Told($"<h1>A</h1><h3>{new string('a', 500)}<b>b</b></h3>"));
    }

    [Fact]
    public void Of_Specimen_FindsNothing()
    {
        Assert.Empty(AccessibilityCheck.Of(Specimen.Report));
        Assert.Empty(AccessibilityCheck.OfHtml(Rendered.Html(Specimen.Report)));
    }

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

    private static string Told(string html) => string.Join('|', AccessibilityCheck.OfHtml(html).Select(finding => $"{finding.Code} {finding.Place}"));

    private static void AssertTells(string code, params Block[] blocks) =>
        Assert.Equal([code], AccessibilityCheck.Of(Rendered.ReportOf(blocks)).Select(finding => finding.Code));

    private static Table TableOf(ColumnKind kind, string first) =>
        new("t", "Tabela", [new Column("Cel", kind), new Column("Ocena", ColumnKind.Number)], [new Row([new Cell([[new Run(first)]]), new Cell([[new Run("5")]])])]);

    private static BarChart ChartOf(string description) =>
        new("w", "Wykres", new ChartAxis("ocena", 0, 7, 1), ["2025"], [new ChartCategory("A", "A: 5", [new ChartPoint(5, "5")])]) { Description = description, LegendTitle = "Legenda" };
}
