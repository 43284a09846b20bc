using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.OpenXml.Word;

/// <summary>The names under which Word counts tables and charts: the report's own words, so that Word's dialogues find them.</summary>
/// <param name="Table">The name for tables.</param>
/// <param name="Chart">The name for charts; another one.</param>
internal sealed record SequenceNames(string Table, string Chart)
{
    private const int Longest = 40;

    internal static SequenceNames Of(ReportLabels labels) =>
        IsName(labels.Table) && IsName(labels.Chart) && !string.Equals(labels.Table, labels.Chart, StringComparison.OrdinalIgnoreCase)
            ? new SequenceNames(labels.Table, labels.Chart)
            : new SequenceNames("Table", "Chart");

    internal string Of(AnchoredBlock block) => block is Table ? Table : Chart;

    private static bool IsName(string label) => label.Length is > 0 and <= Longest && label.All(char.IsLetter);
}
