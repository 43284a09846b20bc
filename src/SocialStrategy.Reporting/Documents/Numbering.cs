namespace SocialStrategy.Reporting.Documents;

/// <summary>The numbers of a report's tables and charts: each kind is counted from 1 in reading order.</summary>
public sealed class Numbering
{
    private readonly Dictionary<string, int> _numbers;

    private Numbering(Dictionary<string, int> numbers) => _numbers = numbers;

    /// <summary>Counts the tables and the charts of a report.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The numbers.</returns>
    public static Numbering Of(Report report)
    {
        Guard.Against.Null(report);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var tables = 0;
        var charts = 0;
        foreach (var block in BlockWalker.Walk(report.Blocks))
        {
            if (block is Table table)
            {
                numbers.Add(table.Anchor, ++tables);
            }
            else if (block is Chart chart)
            {
                numbers.Add(chart.Anchor, ++charts);
            }
        }

        return new Numbering(numbers);
    }

    /// <summary>The number of a table or chart.</summary>
    /// <param name="block">A table or chart of the report.</param>
    /// <returns>The number, from 1.</returns>
    /// <exception cref="ArgumentException">The block has no number in this report.</exception>
    public int NumberOf(AnchoredBlock block)
    {
        Guard.Against.Null(block);
        return _numbers.TryGetValue(block.Anchor, out var number)
            ? number
            : throw new ArgumentException($"The block '{block.Anchor}' has no number in this report.", nameof(block));
    }
}
