using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SocialStrategy.Reporting.OpenXml.Word;

/// <summary>The page in twentieths of a point: size and margins.</summary>
/// <param name="Width">The shorter side.</param>
/// <param name="Height">The longer side.</param>
/// <param name="Margins">The margins, with the places of header and footer.</param>
internal sealed record PageLayout(uint Width, uint Height, PageMargin Margins)
{
    private const int Centimetre = 567;
    private const int LeastText = 4 * Centimetre;

    /// <summary>A4 with margins of 2.5 cm at the sides.</summary>
    internal static PageLayout A4 { get; } = new(11906, 16838, new PageMargin
    {
        Top = 1418,
        Bottom = 1418,
        Left = 1418,
        Right = 1418,
        Header = 709,
        Footer = 709,
        Gutter = 0,
    });

    /// <summary>Gets the width of text on an upright page.</summary>
    internal int TextWidth => TextWidthOf(isAcross: false);

    /// <summary>Gets the height of text on an upright page.</summary>
    internal int TextHeight => TextHeightOf(isAcross: false);

    /// <summary>The page of a template, as far as it names one.</summary>
    internal static PageLayout Of(SectionProperties? section)
    {
        var size = section?.GetFirstChild<PageSize>();
        var margins = section?.GetFirstChild<PageMargin>();
        var (width, height) = (size?.Width?.Value ?? A4.Width, size?.Height?.Value ?? A4.Height);
        return new PageLayout(Math.Min(width, height), Math.Max(width, height), Complete(margins));
    }

    internal int TextWidthOf(bool isAcross) =>
        Math.Max((int)(isAcross ? Height : Width) - (int)Margins.Left!.Value - (int)Margins.Right!.Value, LeastText);

    internal int TextHeightOf(bool isAcross) => Math.Max((int)(isAcross ? Width : Height) - Margins.Top! - Margins.Bottom!, LeastText);

    /// <summary>The size and margins of a section, to be put into its properties.</summary>
    internal IEnumerable<OpenXmlElement> Properties(bool isAcross) =>
    [
        isAcross
            ? new PageSize { Width = Height, Height = Width, Orient = PageOrientationValues.Landscape }
            : new PageSize { Width = Width, Height = Height },
        Margins.CloneNode(deep: true),
    ];

    private static PageMargin Complete(PageMargin? margins) => new()
    {
        Top = margins?.Top ?? A4.Margins.Top,
        Bottom = margins?.Bottom ?? A4.Margins.Bottom,
        Left = margins?.Left ?? A4.Margins.Left,
        Right = margins?.Right ?? A4.Margins.Right,
        Header = margins?.Header ?? A4.Margins.Header,
        Footer = margins?.Footer ?? A4.Margins.Footer,
        Gutter = margins?.Gutter ?? A4.Margins.Gutter,
    };
}
