using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace SocialStrategy.Reporting.OpenXml.Word;

/// <summary>The styles of a document: Word's own where it has them, so that its panes and checkers know what a paragraph is.</summary>
internal sealed class WordStyles
{
    internal const string Normal = "Normal";
    internal const string Title = "Title";
    internal const string Subtitle = "Subtitle";
    internal const string Publisher = "Publisher";
    internal const string ContentsHeading = "TOCHeading";
    internal const string ListHeading = "ListHeading";
    internal const string ListEntry = "TableofFigures";
    internal const string Caption = "Caption";
    internal const string ListParagraph = "ListParagraph";
    internal const string Header = "Header";
    internal const string Footer = "Footer";
    internal const string Strong = "Strong";
    internal const string Emphasis = "Emphasis";
    internal const string TableText = "TableText";
    internal const string TableNumber = "TableNumber";
    internal const string TableHeader = "TableHeader";
    internal const string TableNumberHeader = "TableNumberHeader";
    internal const string TableTotal = "TableTotal";
    internal const string TableNumberTotal = "TableNumberTotal";
    internal const string Note = "TableNote";
    internal const string ChartFrame = "ChartFrame";
    internal const string LegendTitle = "LegendTitle";
    internal const string LegendItem = "LegendItem";
    internal const string SectionEnd = "SectionEnd";
    internal const string ReportTable = "ReportTable";

    /// <summary>Word's own levels of headings and of contents.</summary>
    internal const int Levels = 9;

    private const string TableNormal = "TableNormal";
    private const string DefaultFont = "DefaultParagraphFont";

    /// <summary>Half points of the first levels of headings; deeper ones are as large as text.</summary>
    private static readonly int[] HeadingSizes = [36, 30, 26, 24];

    private readonly OfficeTheme _theme;
    private readonly PageLayout _page;

    private WordStyles(OfficeTheme theme, PageLayout page)
    {
        _theme = theme;
        _page = page;
    }

    /// <summary>The style of a heading; one that stays out of the contents looks the same, but no field collects it.</summary>
    internal static string Heading(int level, bool isInContents = true)
    {
        var deepest = Math.Min(level, Levels);
        return string.Create(CultureInfo.InvariantCulture, $"Heading{deepest}{(isInContents ? "" : "Unlisted")}");
    }

    internal static string ContentsEntry(int level) => string.Create(CultureInfo.InvariantCulture, $"TOC{level}");

    internal static Styles Of(OfficeTheme theme, PageLayout page, string language)
    {
        var styles = new WordStyles(theme, page);
        return new Styles(
        [
            styles.Defaults(language),
            .. styles.Text(),
            .. Enumerable.Range(1, Levels).SelectMany(styles.Headings),
            .. styles.TitlePage(),
            .. styles.Contents(),
            .. styles.Tables(),
            .. Charts(),
            .. TableStyles(theme),
        ]);
    }

    private DocDefaults Defaults(string language) => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            Fonts(_theme.BodyFont),
            new Color { Val = _theme.Text.ToHex() },
            new FontSize { Val = "22" },
            new FontSizeComplexScript { Val = "22" },
            new W.Languages { Val = language, EastAsia = language })),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
            new WidowControl(),
            new SpacingBetweenLines { Before = "0", After = "140", Line = "276", LineRule = LineSpacingRuleValues.Auto })));

    private IEnumerable<Style> Text() =>
    [
        new ParagraphLook(Normal, Normal) { IsDefault = true }.ToStyle(),
        new Style(new StyleName { Val = "Default Paragraph Font" }, new UIPriority { Val = 1 }, new SemiHidden(), new UnhideWhenUsed())
        {
            Type = StyleValues.Character,
            StyleId = DefaultFont,
            Default = true,
        },
        Character(Strong, new Bold(), new BoldComplexScript()),
        Character(Emphasis, new Italic(), new ItalicComplexScript()),
        new ParagraphLook(ListParagraph, "List Paragraph") { After = 80 }.ToStyle(),
        new ParagraphLook(Header, "header") { HalfPoints = 20, Colour = _theme.Muted, After = 160, Line = 240, LineBelow = _theme.Rule }.ToStyle(),
        new ParagraphLook(Footer, "footer") { HalfPoints = 20, Colour = _theme.Muted, After = 0, IsRight = true }.ToStyle(),
        new ParagraphLook(SectionEnd, "Section End") { HalfPoints = 2, After = 0, Line = 20 }.ToStyle(),
    ];

    private IEnumerable<Style> Headings(int level)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"heading {level}");
        var look = new ParagraphLook(Heading(level), name)
        {
            HalfPoints = level <= HeadingSizes.Length ? HeadingSizes[level - 1] : 22,
            Font = _theme.HeadingFont,
            Colour = _theme.Heading,
            IsBold = true,
            Before = level == 1 ? 480 : 320,
            After = 140,
            Line = 252,
            KeepsWithNext = true,
            OutlineLevel = level - 1,
            Next = Normal,
        };
        return [look.ToStyle(), new ParagraphLook(Heading(level, isInContents: false), $"{name} unlisted") { BasedOn = Heading(level), Next = Normal, OutlineLevel = level - 1 }.ToStyle()];
    }

    private IEnumerable<Style> TitlePage() =>
    [
        new ParagraphLook(Publisher, Publisher) { HalfPoints = 26, Colour = _theme.Muted, IsBold = true, Before = 1200, After = 0 }.ToStyle(),
        new ParagraphLook(Title, Title) { HalfPoints = 56, Font = _theme.HeadingFont, Colour = _theme.Heading, IsBold = true, Before = 2400, After = 280, Line = 252, LineBelow = _theme.Heading, Next = Normal }.ToStyle(),
        new ParagraphLook(Subtitle, Subtitle) { HalfPoints = 30, Colour = _theme.Muted, After = 280, Next = Normal }.ToStyle(),
    ];

    private IEnumerable<Style> Contents()
    {
        yield return new ParagraphLook(ContentsHeading, "TOC Heading") { HalfPoints = 36, Font = _theme.HeadingFont, Colour = _theme.Heading, IsBold = true, After = 200, KeepsWithNext = true, StartsPage = true, Next = Normal }.ToStyle();
        yield return new ParagraphLook(ListHeading, "List Heading") { HalfPoints = 30, Font = _theme.HeadingFont, Colour = _theme.Heading, IsBold = true, Before = 480, After = 200, KeepsWithNext = true, Next = Normal }.ToStyle();
        for (var level = 1; level <= Levels; level++)
        {
            const int Step = 284;
            var name = string.Create(CultureInfo.InvariantCulture, $"toc {level}");
            yield return new ParagraphLook(ContentsEntry(level), name) { IsBold = level == 1, Before = level == 1 ? 120 : 0, After = 60, Line = 252, Left = (level - 1) * Step, RightTab = _page.TextWidth }.ToStyle();
        }

        yield return new ParagraphLook(ListEntry, "table of figures") { After = 60, Line = 252, RightTab = _page.TextWidth }.ToStyle();
    }

    private IEnumerable<Style> Tables()
    {
        var text = new ParagraphLook(TableText, "Table Text") { HalfPoints = 20, Before = 40, After = 40, Line = 240 };
        return
        [
            new ParagraphLook(Caption, "caption") { Before = 320, After = 120, Line = 252, KeepsWithNext = true, KeepsLines = true, Next = Normal }.ToStyle(),
            text.ToStyle(),
            new ParagraphLook(TableNumber, "Table Number") { BasedOn = TableText, IsRight = true }.ToStyle(),
            new ParagraphLook(TableHeader, "Table Header") { BasedOn = TableText, IsBold = true, KeepsWithNext = true }.ToStyle(),
            new ParagraphLook(TableNumberHeader, "Table Number Header") { BasedOn = TableHeader, IsRight = true }.ToStyle(),
            new ParagraphLook(TableTotal, "Table Total") { BasedOn = TableText, IsBold = true }.ToStyle(),
            new ParagraphLook(TableNumberTotal, "Table Number Total") { BasedOn = TableTotal, IsRight = true }.ToStyle(),
            new ParagraphLook(Note, "Table Note") { HalfPoints = 20, Colour = _theme.Muted, Before = 80, After = 80, Line = 240 }.ToStyle(),
        ];
    }

    private static IEnumerable<Style> Charts() =>
    [
        new ParagraphLook(ChartFrame, "Chart Frame") { After = 80, Line = 240, KeepsWithNext = true }.ToStyle(),
        new ParagraphLook(LegendTitle, "Legend Title") { HalfPoints = 20, IsBold = true, After = 40, KeepsWithNext = true }.ToStyle(),
        new ParagraphLook(LegendItem, "Legend Item") { HalfPoints = 20, After = 200, Line = 264, KeepsLines = true, StandsClose = true }.ToStyle(),
    ];

    private static IEnumerable<Style> TableStyles(OfficeTheme theme) =>
    [
        new Style(
            new StyleName { Val = "Normal Table" },
            new UIPriority { Val = 99 },
            new SemiHidden(),
            new UnhideWhenUsed(),
            new StyleTableProperties(new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa }, Padding()))
        {
            Type = StyleValues.Table,
            StyleId = TableNormal,
            Default = true,
        },
        new Style(
            new StyleName { Val = "Report Table" },
            new BasedOn { Val = TableNormal },
            new StyleTableProperties(
                new TableBorders(
                    Border<TopBorder>(theme.Text, 8),
                    Border<BottomBorder>(theme.Text, 8),
                    Border<InsideHorizontalBorder>(theme.Rule, 4)),
                Padding()),
            new TableStyleProperties(
                new TableStyleConditionalFormattingTableCellProperties(
                    new TableCellBorders(Border<BottomBorder>(theme.Text, 8)),
                    new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = theme.Panel.ToHex() },
                    new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Bottom }))
            {
                Type = TableStyleOverrideValues.FirstRow,
            })
        {
            Type = StyleValues.Table,
            StyleId = ReportTable,
            CustomStyle = true,
        },
    ];

    private static T Border<T>(Colour colour, uint width)
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = width, Space = 0, Color = colour.ToHex() };

    private static TableCellMarginDefault Padding() => new(
        new TopMargin { Width = "28", Type = TableWidthUnitValues.Dxa },
        new TableCellLeftMargin { Width = ColumnWidths.Padding, Type = TableWidthValues.Dxa },
        new BottomMargin { Width = "28", Type = TableWidthUnitValues.Dxa },
        new TableCellRightMargin { Width = ColumnWidths.Padding, Type = TableWidthValues.Dxa });

    private static Style Character(string id, params OpenXmlElement[] look) =>
        new(new StyleName { Val = id }, new BasedOn { Val = DefaultFont }, new PrimaryStyle(), new StyleRunProperties(look))
        {
            Type = StyleValues.Character,
            StyleId = id,
        };

    private static RunFonts Fonts(string font) => new() { Ascii = font, HighAnsi = font, ComplexScript = font, EastAsia = font };
}
