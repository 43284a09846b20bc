using DocumentFormat.OpenXml.Spreadsheet;

namespace SocialStrategy.Reporting.OpenXml.Sheets;

/// <summary>The style sheet of a workbook; it grows by the looks and formats that cells ask for.</summary>
internal sealed class CellStyles
{
    private const uint FirstOwnFormat = 164;
    private const uint PanelFill = 2;
    private const uint RuleBorder = 1;

    private readonly OfficeTheme _theme;
    private readonly List<string> _formats = [];
    private readonly List<(CellLook Look, string Format)> _styles = [];

    internal CellStyles(OfficeTheme theme) => _theme = theme;

    /// <summary>The number of a style in the style sheet.</summary>
    internal uint Of(CellLook look, string format)
    {
        var at = _styles.IndexOf((look, format));
        if (at < 0)
        {
            _styles.Add((look, format));
            at = _styles.Count - 1;
        }

        return (uint)at + 1;
    }

    internal Stylesheet ToStylesheet()
    {
        var styles = _styles.Select(style => ToFormat(style.Look, FormatId(style.Format))).Prepend(new CellFormat()).ToArray();
        var sheet = new Stylesheet();
        if (_formats.Count > 0)
        {
            sheet.Append(new NumberingFormats(_formats.Select((format, at) => new NumberingFormat { NumberFormatId = FirstOwnFormat + (uint)at, FormatCode = format })));
        }

        sheet.Append(
            new Fonts(Font(FontKind.Plain), Font(FontKind.Strong), Font(FontKind.Title), Font(FontKind.Note), Font(FontKind.Link)),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(new PatternFill(new ForegroundColor { Rgb = Argb(_theme.Panel) }) { PatternType = PatternValues.Solid })),
            new Borders(
                new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
                new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(new Color { Rgb = Argb(_theme.Rule) }) { Style = BorderStyleValues.Thin }, new DiagonalBorder())),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(styles));
        return sheet;
    }

    private static string Argb(Colour colour) => $"FF{colour.ToHex()}";

    private uint FormatId(string format)
    {
        if (format == NumberFormats.General)
        {
            return 0;
        }

        var at = _formats.IndexOf(format);
        if (at < 0)
        {
            _formats.Add(format);
            at = _formats.Count - 1;
        }

        return FirstOwnFormat + (uint)at;
    }

    private static CellFormat ToFormat(CellLook look, uint format)
    {
        var isRight = look is CellLook.Number or CellLook.NumberHeader or CellLook.NumberTotal;
        var isPanel = look is CellLook.Header or CellLook.NumberHeader or CellLook.Total or CellLook.NumberTotal or CellLook.Fixed;
        var alignment = new Alignment
        {
            Horizontal = isRight ? HorizontalAlignmentValues.Right : HorizontalAlignmentValues.Left,
            Vertical = VerticalAlignmentValues.Top,
            Indent = look is CellLook.Body or CellLook.Header or CellLook.Total or CellLook.Fixed ? 1 : null,
            WrapText = look is not CellLook.Title,
        };
        return new CellFormat(look == CellLook.Input ? [alignment, new Protection { Locked = false }] : [alignment])
        {
            NumberFormatId = format,
            FontId = (uint)FontOf(look),
            FillId = isPanel ? PanelFill : 0,
            BorderId = isPanel || look is CellLook.Body or CellLook.Number or CellLook.Input ? RuleBorder : 0,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
            ApplyProtection = look == CellLook.Input ? true : null,
        };
    }

    private static FontKind FontOf(CellLook look) => look switch
    {
        CellLook.Body or CellLook.Number or CellLook.Fixed or CellLook.Input => FontKind.Plain,
        CellLook.Header or CellLook.NumberHeader or CellLook.Total or CellLook.NumberTotal => FontKind.Strong,
        CellLook.Title => FontKind.Title,
        CellLook.Note => FontKind.Note,
        CellLook.Link => FontKind.Link,
    };

    private Font Font(FontKind kind)
    {
        const double Usual = 11;
        const double Large = 13;
        var font = new Font();
        if (kind is FontKind.Strong or FontKind.Title)
        {
            font.Append(new Bold());
        }

        if (kind == FontKind.Link)
        {
            font.Append(new Underline());
        }

        font.Append(
            new FontSize { Val = kind == FontKind.Title ? Large : Usual },
            new Color
            {
                Rgb = Argb(kind switch
                {
                    FontKind.Title or FontKind.Link => _theme.Heading,
                    FontKind.Note => _theme.Muted,
                    FontKind.Plain or FontKind.Strong => _theme.Text,
                }),
            },
            new FontName { Val = kind == FontKind.Title ? _theme.HeadingFont : _theme.BodyFont },
            new FontFamilyNumbering { Val = 2 });
        return font;
    }

    /// <summary>The fonts in the order of the style sheet.</summary>
    private enum FontKind
    {
        Plain,
        Strong,
        Title,
        Note,
        Link,
    }
}
