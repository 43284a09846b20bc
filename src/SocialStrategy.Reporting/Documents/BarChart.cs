namespace SocialStrategy.Reporting.Documents;

/// <summary>A numbered chart of horizontal bars with a caption, one group of bars a category.</summary>
/// <remarks>It holds numbers and words, no pixels and no colours. The legend beside it repeats every number as text.</remarks>
public sealed record BarChart : Chart
{
    /// <summary>Creates a chart.</summary>
    /// <param name="anchor">The anchor, see <see cref="AnchoredBlock.Anchor"/>.</param>
    /// <param name="caption">The caption without "Wykres 1." and without a full stop at the end.</param>
    /// <param name="axis">The axis of values.</param>
    /// <param name="series">The names of the series; one for plain bars, several for grouped ones.</param>
    /// <param name="categories">The categories from top to bottom; each has one point a series.</param>
    /// <exception cref="ArgumentException">
    /// The caption is blank, there is no series or no category, or a category has too few or too many points.
    /// </exception>
    public BarChart(string anchor, string caption, ChartAxis axis, ValueList<string> series, ValueList<ChartCategory> categories)
        : base(anchor, caption, axis)
    {
        Guard.Against.Null(series);
        Guard.Against.Null(categories);
        if (series.Count == 0 || categories.Count == 0 || categories.Any(category => category.Points.Count != series.Count))
        {
            throw new ArgumentException(
                $"Chart '{anchor}' needs a series, a category, and one point a series in every category.", nameof(categories));
        }

        Series = series;
        Categories = categories;
    }

    /// <summary>Gets the names of the series.</summary>
    public ValueList<string> Series { get; }

    /// <summary>Gets the categories from top to bottom.</summary>
    public ValueList<ChartCategory> Categories { get; }

    /// <inheritdoc/>
    public override IEnumerable<string> LegendEntries => Categories.Select(category => category.Legend);

    /// <inheritdoc/>
    public override void Accept(BlockVisitor visitor)
    {
        Guard.Against.Null(visitor);
        visitor.VisitBarChart(this);
    }
}

/// <summary>A category of a chart.</summary>
/// <param name="Label">The short label at the bars, for example "Kierunek działania 1".</param>
/// <param name="Legend">The full text with its numbers, for the legend beside the chart.</param>
/// <param name="Points">One point a series.</param>
public sealed record ChartCategory(string Label, string Legend, ValueList<ChartPoint> Points);
