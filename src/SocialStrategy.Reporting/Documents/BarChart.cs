using SocialStrategy.Values;

namespace SocialStrategy.Reporting.Documents;

/// <summary>A numbered chart of horizontal bars with a caption, one group of bars a category.</summary>
/// <remarks>It holds numbers and words, no pixels and no colours. The legend beside it repeats every number as text.</remarks>
public sealed record BarChart : AnchoredBlock
{
    /// <summary>Makes a chart.</summary>
    /// <param name="anchor">The anchor, see <see cref="AnchoredBlock.Anchor"/>.</param>
    /// <param name="caption">The caption without "Wykres 1." and without a full stop at the end.</param>
    /// <param name="axis">The axis of values.</param>
    /// <param name="series">The names of the series; one for plain bars, several for grouped ones.</param>
    /// <param name="categories">The categories from top to bottom; each has one point a series.</param>
    /// <exception cref="ArgumentException">
    /// The caption is blank, there is no series or no category, or a category has too few or too many points.
    /// </exception>
    public BarChart(string anchor, string caption, ChartAxis axis, ValueList<string> series, ValueList<ChartCategory> categories)
        : base(anchor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(caption);
        ArgumentNullException.ThrowIfNull(axis);
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(categories);
        if (series.Count == 0 || categories.Count == 0 || categories.Any(category => category.Points.Count != series.Count))
        {
            throw new ArgumentException(
                $"Chart '{anchor}' needs a series, a category, and one point a series in every category.", nameof(categories));
        }

        Caption = caption;
        Axis = axis;
        Series = series;
        Categories = categories;
    }

    /// <summary>The caption; stands at the chart after its number.</summary>
    public string Caption { get; }

    /// <summary>The axis of values.</summary>
    public ChartAxis Axis { get; }

    /// <summary>The names of the series.</summary>
    public ValueList<string> Series { get; }

    /// <summary>The categories from top to bottom.</summary>
    public ValueList<ChartCategory> Categories { get; }

    /// <summary>What the chart shows, in one sentence of at most 150 characters, for those who do not see it; never blank.</summary>
    public required string Description
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>The heading of the legend, for example "Legenda"; never blank.</summary>
    public required string LegendTitle
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <inheritdoc/>
    public override void Accept(BlockVisitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        visitor.VisitBarChart(this);
    }
}

/// <summary>The axis of values of a chart.</summary>
public sealed record ChartAxis
{
    /// <summary>Makes an axis.</summary>
    /// <param name="title">What is measured, for example "ocena".</param>
    /// <param name="minimum">Where the axis begins.</param>
    /// <param name="maximum">Where it ends; more than the minimum.</param>
    /// <param name="step">The distance between two marks; more than 0.</param>
    /// <exception cref="ArgumentException">The title is blank, or the numbers make no axis.</exception>
    public ChartAxis(string title, decimal minimum, decimal maximum, decimal step)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        if (maximum <= minimum || step <= 0 || (maximum - minimum) / step > 100)
        {
            throw new ArgumentException($"An axis from {minimum} to {maximum} with a step of {step} cannot be drawn.", nameof(maximum));
        }

        Title = title;
        Minimum = minimum;
        Maximum = maximum;
        Step = step;
    }

    /// <summary>What is measured.</summary>
    public string Title { get; }

    /// <summary>Where the axis begins.</summary>
    public decimal Minimum { get; }

    /// <summary>Where the axis ends.</summary>
    public decimal Maximum { get; }

    /// <summary>The distance between two marks.</summary>
    public decimal Step { get; }
}

/// <summary>A category of a chart.</summary>
/// <param name="Label">The short label at the bars, for example "Kierunek działania 1".</param>
/// <param name="Legend">The full text with its numbers, for the legend beside the chart.</param>
/// <param name="Points">One point a series.</param>
public sealed record ChartCategory(string Label, string Legend, ValueList<ChartPoint> Points);

/// <summary>One bar of a chart.</summary>
/// <param name="Value">The length of the bar; null if the value is missing, then no bar is drawn.</param>
/// <param name="Text">The value as text in the report's language, or what stands for a missing one.</param>
public sealed record ChartPoint(decimal? Value, string Text);
