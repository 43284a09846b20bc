using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.OpenXml.Charts;

/// <summary>How high a bar chart is, so that every bar has room for its value and every name for its lines.</summary>
internal static class BarHeights
{
    private const int Axis = 18;
    private const int Key = 9;
    private const int Bar = 6;
    private const int GapOfGroup = 4;
    private const int Line = 5;

    /// <summary>About how many letters of a name fit beside the bars.</summary>
    private const int LettersOfLine = 28;

    /// <summary>The height in millimetres.</summary>
    internal static int Of(BarChart chart)
    {
        var lines = chart.Categories.Max(category => (category.Label.Length + LettersOfLine - 1) / LettersOfLine);
        var group = Math.Max(chart.Series.Count * Bar, Math.Max(1, lines) * Line) + GapOfGroup;
        return Axis + (chart.Series.Count > 1 ? Key : 0) + (chart.Categories.Count * group);
    }
}
