using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SocialStrategy.Reporting.OpenXml.Sheets;

/// <summary>Writes sheets into the package of a workbook.</summary>
internal sealed class WorkbookWriter
{
    private readonly CellStyles _styles;

    private WorkbookWriter(OfficeTheme theme) => _styles = new CellStyles(theme);

    internal static void Write(SpreadsheetDocument package, IReadOnlyList<Sheet> sheets, OfficeTheme theme) =>
        new WorkbookWriter(theme).Write(AddWorkbook(package), sheets);

    private static WorkbookPart AddWorkbook(SpreadsheetDocument package)
    {
        var part = package.AddWorkbookPart();
        package.ChangeIdOfPart(part, Id(1));
        return part;
    }

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"rId{number}");

    private void Write(WorkbookPart workbook, IReadOnlyList<Sheet> sheets)
    {
        workbook.Workbook = new Workbook(
            new BookViews(new WorkbookView()),
            new DocumentFormat.OpenXml.Spreadsheet.Sheets(sheets.Select((sheet, at) =>
                new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = sheet.Name, SheetId = (uint)at + 1, Id = Id(at + 1) })));
        AddPrintTitles(workbook.Workbook, sheets);
        foreach (var (at, sheet) in sheets.Index())
        {
            var part = workbook.AddNewPart<WorksheetPart>(Id(at + 1));
            part.Worksheet = ToWorksheet(sheet, isFirst: at == 0);
            sheet.Draw?.Invoke(part);
        }

        workbook.AddNewPart<WorkbookStylesPart>(Id(sheets.Count + 1)).Stylesheet = _styles.ToStylesheet();
    }

    /// <summary>What stays in view on the screen is repeated on every printed page.</summary>
    private static void AddPrintTitles(Workbook workbook, IReadOnlyList<Sheet> sheets)
    {
        var names = sheets.Index()
            .Where(each => each.Item.FrozenRows > 0)
            .Select(each => new DefinedName(string.Create(CultureInfo.InvariantCulture, $"{CellReference.Quoted(each.Item.Name)}!$1:${each.Item.FrozenRows}")) { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)each.Index })
            .ToArray();
        if (names.Length > 0)
        {
            workbook.Append(new DefinedNames(names));
        }
    }

    private Worksheet ToWorksheet(Sheet sheet, bool isFirst)
    {
        double[] widths = [.. sheet.Widths ?? SheetWidths.Of(sheet)];
        var worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(View(sheet.FrozenRows, isFirst)),
            new SheetFormatProperties { DefaultRowHeight = RowHeights.Line },
            new Columns(widths.Select((width, at) => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = width, CustomWidth = true })),
            new SheetData(sheet.Rows.Select((row, at) => ToRow(row, at, RowHeights.Of(row, widths)))));
        worksheet.Append(SheetGuards.Of(sheet));
        var links = sheet.Rows.SelectMany((row, y) => row.Select((cell, x) => (Cell: cell, Place: CellReference.Of(x + 1, y + 1)))).Where(each => each.Cell.LinkTo is not null).ToArray();
        if (links.Length > 0)
        {
            worksheet.Append(new Hyperlinks(links.Select(each => new Hyperlink { Reference = each.Place, Location = $"{CellReference.Quoted(each.Cell.LinkTo!)}!A1", Display = each.Cell.Text })));
        }

        worksheet.Append(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToHeight = 0 });
        return worksheet;
    }

    private static SheetView View(int frozenRows, bool isFirst)
    {
        var view = new SheetView { WorkbookViewId = 0, TabSelected = isFirst };
        if (frozenRows > 0)
        {
            view.Append(
                new Pane { VerticalSplit = frozenRows, TopLeftCell = CellReference.Of(1, frozenRows + 1), ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
                new Selection { Pane = PaneValues.BottomLeft });
        }

        return view;
    }

    private Row ToRow(IReadOnlyList<SheetCell> cells, int at, double height) =>
        new(cells.Select((cell, x) => ToCell(cell, CellReference.Of(x + 1, at + 1)))) { RowIndex = (uint)at + 1, Height = height, CustomHeight = true };

    private Cell ToCell(SheetCell cell, string place)
    {
        var element = new Cell { CellReference = place, StyleIndex = _styles.Of(cell.Look, cell.Format) };
        if (cell.Number is { } number)
        {
            element.Append(new CellValue(number.ToString(CultureInfo.InvariantCulture)));
        }
        else if (cell.Text.Length > 0)
        {
            element.DataType = CellValues.InlineString;
            element.Append(new InlineString(new Text(cell.IsExact ? CellText.Exact(cell.Text) : CellText.Of(cell.Text)) { Space = SpaceProcessingModeValues.Preserve }));
        }

        return element;
    }
}
