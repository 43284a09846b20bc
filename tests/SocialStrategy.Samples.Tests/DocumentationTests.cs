using System.Text.RegularExpressions;
using SocialStrategy.Samples.Tests.Kit;

namespace SocialStrategy.Samples.Tests;

/// <summary>The documentation holds together: links lead somewhere, pages are found, names exist, code is compiled, quotations are true.</summary>
public sealed partial class DocumentationTests
{
    private const int MostPictureBytes = 150_000;

    /// <summary>The languages of blocks that are not compiled; any other, however C# may be called, must be a compiled region.</summary>
    private static readonly HashSet<string> NotCompiled = new(["text", "sh", "bash", "json", "markdown"], StringComparer.Ordinal);

    /// <summary>The queries that a benchmark runs; a block of SQL must be one of them.</summary>
    private static readonly HashSet<string> Queries =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "benchmarks", "National", "Sql"), "*.sql").Select(file => File.ReadAllText(file).ReplaceLineEndings("\n").Trim()),
    ];

    private static readonly string Images = Path.Combine(Repository.Root, "docs", "images");

    public static TheoryData<string> Pages => [.. DocumentationPage.Paths];

    /// <summary>The pages whose words in backticks are names of the library.</summary>
    public static TheoryData<string> PagesWithNames => ["docs/choosing-types.md", "docs/concepts.md", "docs/glossary.md", "docs/limitations.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Link_Relative_LeadsToAFileAndAnHeading(string path)
    {
        var page = DocumentationPage.Of(path);

        Assert.Empty(page.Links.Where(link => page.FileOf(link) is { } file && !Exists(file, link.Url!)).Select(link => link.Url));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Picture_HasATextAlternative(string path) =>
        Assert.Empty(DocumentationPage.Of(path).Links.Where(link => link.IsImage && link.FirstChild is null).Select(link => link.Url));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Code_IsACompiledRegion(string path) =>
        Assert.Empty(DocumentationPage.Of(path).Code.Where(block => !NotCompiled.Contains(block.Language) && !CompiledRegions.All.Contains(block.Text) && !(block.Language == "sql" && Queries.Contains(block.Text))).Select(block => $"{path}:{block.Line}"));

    [Fact]
    public void Page_OfDocs_IsInTheIndexOfItsFolderOrOfAll()
    {
        var listed = DocumentationPage.Paths.Where(path => path.StartsWith("docs/", StringComparison.Ordinal) && path.EndsWith("/README.md", StringComparison.Ordinal))
            .Select(DocumentationPage.Of)
            .SelectMany(index => index.Links.Select(index.FileOf).Where(file => IsInFolderOf(index, file)))
            .ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(DocumentationPage.Paths, path => path.StartsWith("docs/", StringComparison.Ordinal) && path != "docs/README.md" && !listed.Contains(path));
    }

    [Fact]
    public void Picture_InTheFolder_IsSmallAndShown()
    {
        var shown = DocumentationPage.Paths.Select(DocumentationPage.Of).SelectMany(page => page.Links.Select(page.FileOf)).ToHashSet(StringComparer.Ordinal);

        Assert.All(Directory.EnumerateFiles(Images), file =>
        {
            Assert.Contains($"docs/images/{Path.GetFileName(file)}", shown);
            Assert.InRange(new FileInfo(file).Length, 1, MostPictureBytes);
        });
    }

    [Theory]
    [MemberData(nameof(PagesWithNames))]
    public void Name_InBackticks_IsInTheLibrary(string path) =>
        Assert.DoesNotContain(DocumentationPage.Of(path).CodeSpans, span => Name().IsMatch(span) && !PublicNames.Has(span));

    [Fact]
    public void Glossary_NamesATypeInEachRow()
    {
        var rows = DocumentationPage.Of("docs/glossary.md").Text.Split('\n').Where(line => line.StartsWith('|') && !line.StartsWith("| :", StringComparison.Ordinal) && !line.StartsWith("| Polish", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.All(Span().Matches(row.Split('|')[3]), span => Assert.True(PublicNames.HasType(span.Value.Trim('`')), span.Value)));
        Assert.All(rows, row => Assert.Matches(Span(), row.Split('|')[3]));
    }

    [Fact]
    public void Quotation_OfTheConcepts_StandsInASample()
    {
        var samples = Printed.Plain(string.Concat(new[] { SampleRun.Sieradz, SampleRun.Ostrowiec, SampleRun.Specimen }.SelectMany(sample => SampleRun.Of(sample).Files.Where(IsText).Select(file => SampleRun.Of(sample).Text(file.Key)))));
        var quotations = Quotation().Matches(DocumentationPage.Of("docs/concepts.md").Text).Select(quotation => quotation.Groups["words"].Value).ToArray();

        Assert.NotEmpty(quotations);
        Assert.DoesNotContain(quotations, words => !samples.Contains(Printed.Plain(words), StringComparison.Ordinal));
    }

    [Fact]
    public void Gallery_QuotesWhatTheSampleWrites()
    {
        var blocks = DocumentationPage.Of("docs/gallery.md").Code;
        var explanation = SampleRun.InProcess(SampleRun.Ostrowiec, "--data", Repository.DataOf(SampleRun.Ostrowiec), "--explain", "2.1.W1");

        Assert.Contains(Assert.Single(blocks, block => block.Language == "markdown").Text, SampleRun.Of(SampleRun.Ostrowiec).Text("report.md"), StringComparison.Ordinal);
        Assert.Equal(Assert.Single(blocks, block => block.Language == "text").Text, explanation.Output.ReplaceLineEndings("\n").Trim());
    }

    private static bool IsText(KeyValuePair<string, byte[]> file) => Path.GetExtension(file.Key) is ".md" or ".json" or ".csv";

    private static bool Exists(string file, string url)
    {
        var full = Path.Combine(Repository.Root, file);
        var anchor = url.Split('#').ElementAtOrDefault(1);
        return anchor is null || !file.EndsWith(".md", StringComparison.Ordinal)
            ? Path.Exists(full)
            : File.Exists(full) && DocumentationPage.Of(file).Anchors.Contains(anchor);
    }

    /// <summary>The index of all lists pages of every folder, that of a folder its own.</summary>
    private static bool IsInFolderOf(DocumentationPage index, string? file) => file is not null && file.StartsWith(index.Path[..^"README.md".Length], StringComparison.Ordinal);

    [GeneratedRegex(@"^[A-Z]\w+(<\w+>)?(\.[A-Z]\w+)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Name();

    [GeneratedRegex("`[^`]+`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Span();

    [GeneratedRegex("„(?<words>[^”]+)”", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Quotation();
}
