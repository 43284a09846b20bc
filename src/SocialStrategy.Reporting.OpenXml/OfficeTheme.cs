using System.Runtime.CompilerServices;

namespace SocialStrategy.Reporting.OpenXml;

/// <summary>The fonts and colours of an office. Colours that could not be read on white paper are refused.</summary>
public sealed record OfficeTheme
{
    private const double TextContrast = 4.5;
    private const double ShapeContrast = 3;

    /// <summary>Arial in black and blue, with the chart colours of the HTML page.</summary>
    public static OfficeTheme Default { get; } = new();

    /// <summary>Gets the font of running text and tables; one without serifs is advised.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public string BodyFont { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(BodyFont)); } = "Arial";

    /// <summary>Gets the font of the title and of headings.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public string HeadingFont { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(HeadingFont)); } = "Arial";

    /// <summary>Gets the colour of text.</summary>
    /// <exception cref="ArgumentException">Its contrast with white is less than 4.5.</exception>
    public Colour Text { get; init => field = Readable(value, TextContrast); } = Colour.FromHex("#1a1f26");

    /// <summary>Gets the colour of notes, sources, headers and footers.</summary>
    /// <exception cref="ArgumentException">Its contrast with white is less than 4.5.</exception>
    public Colour Muted { get; init => field = Readable(value, TextContrast); } = Colour.FromHex("#505a66");

    /// <summary>Gets the colour of the title, of headings and of the line under the title.</summary>
    /// <exception cref="ArgumentException">Its contrast with white is less than 4.5.</exception>
    public Colour Heading { get; init => field = Readable(value, TextContrast); } = Colour.FromHex("#174a84");

    /// <summary>Gets the ground of header rows and total rows; text stands on it.</summary>
    /// <exception cref="ArgumentException">Its contrast with black is less than 12, so that dark text would be hard to read on it.</exception>
    public Colour Panel
    {
        get;
        init
        {
            const double Light = 12;
            field = value.ContrastWith(default) >= Light
                ? value
                : throw new ArgumentException($"'#{value.ToHex()}' is too dark a ground for text.", nameof(value));
        }
    } = Colour.FromHex("#eef2f7");

    /// <summary>Gets the lines between the rows of tables and at the marks of charts.</summary>
    public Colour Rule { get; init; } = Colour.FromHex("#c9d0d8");

    /// <summary>Gets the colours of the series of charts, used in turn.</summary>
    /// <exception cref="ArgumentException">There is none, or the contrast of one with white is less than 3.</exception>
    public ValueList<Colour> Series
    {
        get;
        init
        {
            Guard.Against.Null(value, nameof(Series));
            field = value.Count > 0
                ? value.Select(colour => Readable(colour, ShapeContrast)).ToValueList()
                : throw new ArgumentException("Charts need a colour.", nameof(value));
        }
    } = [Colour.FromHex("#1f5fa8"), Colour.FromHex("#a34700"), Colour.FromHex("#2c6e49"), Colour.FromHex("#7d3c8c")];

    private static Colour Readable(Colour colour, double contrast, [CallerMemberName] string property = "") => colour.ContrastWith(Colour.White) >= contrast
        ? colour
        : throw new ArgumentException(
            FormattableString.Invariant($"'#{colour.ToHex()}' has a contrast of {colour.ContrastWith(Colour.White):0.0} with white; {contrast} is needed."), property);
}
