using System.Text;

namespace SocialStrategy.Audit.Rules;

/// <summary>SSA211: the title of an item differs between the plan and a legend or a recommendation.</summary>
internal sealed class RepeatedTitleRule : IAuditRule
{
    private const string Quotes = "\"'„”“‟«»‚’‘";
    private const string Dashes = "-‐‑–—−";
    private const string FinalPunctuation = ".,;:";

    public string Code => AuditDescriptors.RepeatedTitle.Code;

    public IEnumerable<Finding> Check(AuditContext context) =>
        from repeated in Legends(context).Concat(Recommendations(context))
        let item = context.FindItem(repeated.Item)
        where item is not null && !Folded(item.Title).Equals(Folded(WithoutNumber(repeated.Text, item, context)), StringComparison.OrdinalIgnoreCase)
        select ToFinding(item, repeated.Text, repeated.Place, repeated.Chart, context);

    private static IEnumerable<(ItemCode Item, string Text, string Place, string? Chart)> Legends(AuditContext context) =>
        from chart in context.Round.PublishedCharts
        from entry in chart.Legend
        select (entry.Item, entry.Text, PublishedEvidence.LegendOf(chart), (string?)chart.Number);

    private static IEnumerable<(ItemCode Item, string Text, string Place, string? Chart)> Recommendations(AuditContext context) =>
        context.Round.Recommendations.Select(each => (each.Item, each.Text, "Rekomendacje", (string?)null));

    /// <summary>The text without the level and the number that may stand before a title: "Cel strategiczny 1. ".</summary>
    private static string WithoutNumber(string text, StrategyItem item, AuditContext context)
    {
        var depth = item.Path.Count - 1;
        var level = item is GoalItem && depth < context.Strategy.Levels.Count ? context.Strategy.Levels[depth].Name : "";
        var prefix = $"{level} {item.Code}.".TrimStart();
        return text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? text[prefix.Length..] : text;
    }

    /// <summary>A title without what is only typography, but for case: white space, quotes, the kind of dash, punctuation at the end.</summary>
    private static string Folded(string title)
    {
        var folded = new StringBuilder(title.Length);
        foreach (var letter in title.Where(letter => !char.IsWhiteSpace(letter) && !Quotes.Contains(letter, StringComparison.Ordinal)))
        {
            folded.Append(Dashes.Contains(letter, StringComparison.Ordinal) ? '-' : letter);
        }

        return folded.ToString().TrimEnd(FinalPunctuation.ToCharArray());
    }

    private static Finding ToFinding(StrategyItem item, string text, string place, string? chart, AuditContext context) => new(
        AuditDescriptors.RepeatedTitle,
        item.Code,
        context.Round.Period,
        ("title", item.Title),
        ("text", text),
        ("isLegend", chart is not null),
        ("chart", chart ?? ""))
    {
        Place = place,
        Declared = text,
        Computed = item.Title,
    };
}
