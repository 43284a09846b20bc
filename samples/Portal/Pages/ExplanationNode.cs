using SocialStrategy.Reporting;

namespace SocialStrategy.Samples.Portal.Pages;

/// <summary>A node of the tree that tells where a number comes from.</summary>
internal sealed record ExplanationNode(string Sentence, IReadOnlyList<ExplanationNode> Parts)
{
    /// <summary>Where a program finds the same; null for nodes below the first.</summary>
    public string? Api { get; init; }

    internal static ExplanationNode Of(Explanation explanation, Strategy strategy) => new(
        ExplanationText.Line(explanation, strategy, ReportLanguages.Polish),
        [.. explanation.Parts.Select(part => Of(part, strategy))]);
}
