using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SocialStrategy.Samples.Tests.Kit;

/// <summary>A Markdown page of the repository, read as GitHub reads it.</summary>
internal sealed class DocumentationPage
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    private readonly MarkdownDocument _document;

    private DocumentationPage(string path)
    {
        Path = path;
        Text = File.ReadAllText(System.IO.Path.Combine(Repository.Root, path));
        _document = Markdown.Parse(Text, Pipeline);
    }

    /// <summary>The README, the pages of <c>docs</c>, the pages of the packages, and those beside the README.</summary>
    internal static IEnumerable<string> Paths =>
    [
        .. Files("", SearchOption.TopDirectoryOnly),
        .. Files("docs", SearchOption.AllDirectories),
        .. Directory.EnumerateDirectories(System.IO.Path.Combine(Repository.Root, "src")).SelectMany(folder => Files(folder, SearchOption.TopDirectoryOnly)),
    ];

    /// <summary>From the root of the repository, with slashes.</summary>
    internal string Path { get; }

    internal string Text { get; }

    internal IReadOnlyList<CodeBlock> Code =>
    [
        .. _document.Descendants<FencedCodeBlock>().Select(block => new CodeBlock(block.Line + 1, block.Info ?? "", block.Lines.ToString().ReplaceLineEndings("\n").Trim())),
    ];

    internal IEnumerable<LinkInline> Links => _document.Descendants<LinkInline>();

    /// <summary>What stands between backticks.</summary>
    internal IEnumerable<string> CodeSpans => _document.Descendants<CodeInline>().Select(span => span.Content);

    internal IReadOnlySet<string> Anchors => _document.Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id!).ToHashSet(StringComparer.Ordinal);

    internal static DocumentationPage Of(string path) => new(path);

    /// <summary>The file that a link of the page points to, from the root of the repository; null if it leads elsewhere.</summary>
    internal string? FileOf(LinkInline link)
    {
        var target = link.Url!.Split('#')[0];
        if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal))
        {
            return null;
        }

        var folder = System.IO.Path.GetDirectoryName(System.IO.Path.Combine(Repository.Root, Path))!;
        return target.Length == 0 ? Path : Relative(System.IO.Path.GetFullPath(System.IO.Path.Combine(folder, Uri.UnescapeDataString(target))));
    }

    private static IEnumerable<string> Files(string folder, SearchOption depth) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, folder), "*.md", depth).Select(Relative).Order(StringComparer.Ordinal);

    private static string Relative(string file) => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');
}
