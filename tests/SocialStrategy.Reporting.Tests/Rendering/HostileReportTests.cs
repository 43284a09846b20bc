using AngleSharp.Dom;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.Tests.Rendering;

/// <summary>Reports of texts that break formats in every text of the model, reports of a size that nobody has, and reports that nest too deep.</summary>
public sealed class HostileReportTests
{
    private static readonly Lazy<Report> Hostile = new(() => HostileSpecimen.Report(HostileSpecimen.Evaluation(HostileTexts.Everything), ReportLanguages.Polish));

    /// <summary>Nothing but the elements and attributes that the same report has without those texts.</summary>
    [SlowFact]
    public void Html_OfHostileModel_IsText()
    {
        var page = Rendered.Page(Hostile.Value);
        Assert.Subset(Names(Rendered.Page(HostileSpecimen.Report(HostileSpecimen.Evaluation("x"), ReportLanguages.Polish))), Names(page));
        Assert.Contains("</b><script>alert('x')</script>", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("odwrót", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Rendered.Html(Hostile.Value), character => (char.IsControl(character) && character is not ('\n' or '\t')) || character is '\uFFFE' or '\uFFFF');
    }

    [SlowFact]
    public void Markdown_OfHostileModel_IsText()
    {
        var page = MarkdownTextTests.Page(Hostile.Value);
        Assert.Empty(page.QuerySelectorAll("script, img, b"));
        Assert.Contains("</b><script>alert('x')</script>", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Rendered.Markdown(Hostile.Value), character => (char.IsControl(character) && character is not ('\n' or '\t')) || character is '\uFFFE' or '\uFFFF');
    }

    [SlowFact]
    public void Render_TextOfTenMillionCharacters_IsThere()
    {
        var text = string.Concat(Enumerable.Repeat("żółw ", 2_000_000));
        var report = Rendered.ReportOf(new Paragraph([new Run(text)]));
        Assert.InRange(Rendered.Html(report).Length, text.Length, 2 * text.Length);
        Assert.InRange(Rendered.Markdown(report).Length, text.Length, 2 * text.Length);
    }

    [SlowFact]
    public void Render_HundredThousandSections_AreThere()
    {
        var report = Rendered.ReportOf([.. Enumerable.Range(0, 100_000).Select(number => new Section(FormattableString.Invariant($"s{number}"), "Cel", [new Paragraph([new Run("x")])]))]);
        Assert.Equal(100_000, Rendered.Html(report).Split("<section").Length - 1);
        Assert.Equal(100_000, Rendered.Markdown(report).Split("\n## ").Length - 1);
    }

    [Theory]
    [InlineData(65)]
    [InlineData(10_000)]
    public void Report_BlocksOrTextsTooDeep_IsRefused(int levels)
    {
        Assert.Throws<ArgumentException>("blocks", () => Rendered.ReportOf(DeepSection(levels)));
        Assert.Throws<ArgumentException>("blocks", () => Rendered.ReportOf(DeepList(levels)));
        Assert.Throws<ArgumentException>("blocks", () => Rendered.ReportOf(new Paragraph([DeepText(levels)])));
        Assert.Throws<ArgumentException>("blocks", () => Rendered.ReportOf(new Table("t", "x", [new Column("x", ColumnKind.Text)], [new Row([new Cell([[DeepText(levels)]])])])));
    }

    [Fact]
    public void Report_AsDeepAsMayBe_IsRendered()
    {
        var report = Rendered.ReportOf(DeepSection(64), DeepList(63), new Paragraph([DeepText(63)]));
        Assert.Equal(64, Rendered.Page(report).QuerySelectorAll("main section").Length);
        Assert.NotEmpty(Rendered.Markdown(report));
    }

    private static Section DeepSection(int levels)
    {
        var section = new Section(FormattableString.Invariant($"s{levels}"), "x", []);
        for (var level = levels - 1; level > 0; level--)
        {
            section = new Section(FormattableString.Invariant($"s{level}"), "x", [section]);
        }

        return section;
    }

    private static ItemList DeepList(int levels)
    {
        Block block = new Paragraph([new Run("x")]);
        for (var level = 1; level < levels; level++)
        {
            block = new ItemList(ordered: false, [[block]]);
        }

        return (ItemList)block;
    }

    private static Inline DeepText(int levels)
    {
        Inline text = new Run("x");
        for (var level = 1; level < levels; level++)
        {
            text = level % 2 == 0 ? new Strong([text]) : new Emphasis([text]);
        }

        return text;
    }

    private static HashSet<string> Names(IDocument page) =>
        [.. page.All.Select(element => element.LocalName), .. page.All.SelectMany(element => element.Attributes).Select(attribute => $"@{attribute.Name}")];
}
