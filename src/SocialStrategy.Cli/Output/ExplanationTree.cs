using SocialStrategy.Reporting;

namespace SocialStrategy.Cli.Output;

/// <summary>An explanation as a tree of lines, the figure first, under it what it was computed from.</summary>
internal static class ExplanationTree
{
    internal static IEnumerable<string> Lines(Explanation explanation, Strategy strategy, Language language) => Lines(explanation, "", "", strategy, language);

    private static IEnumerable<string> Lines(Explanation node, string first, string others, Strategy strategy, Language language)
    {
        var isLeaf = node.Parts.Count == 0;
        return
        [
            .. Wrapped.Lines(ExplanationText.Line(node, strategy, language), first, others + (isLeaf ? "  " : "│ ")),
            .. node.Parts.SelectMany((part, at) => at < node.Parts.Count - 1
                ? Lines(part, others + "├─ ", others + "│  ", strategy, language)
                : Lines(part, others + "└─ ", others + "   ", strategy, language)),
        ];
    }
}
