using System.Globalization;

namespace SocialStrategy.Reporting.OpenXml.Reading;

/// <summary>Every problem that reading a workbook can find, besides those of the table in it.</summary>
internal static class XlsxProblems
{
    private const int LongestList = 10;

    internal static Problem NotAWorkbook(string english, string polish) => Whole(
        "SSR701",
        $"The file is {english}, not an XLSX workbook. Open it in a spreadsheet program and save it as .xlsx.",
        $"Plik to {polish}, a nie skoroszyt XLSX. Otwórz go w arkuszu kalkulacyjnym i zapisz jako .xlsx.");

    internal static Problem Encrypted() => Whole(
        "SSR702",
        "The workbook is protected by a password, so it cannot be read. Save it without one.",
        "Skoroszyt jest chroniony hasłem, więc nie można go odczytać. Zapisz go bez hasła.");

    internal static Problem Damaged() => Whole(
        "SSR703",
        "The workbook is damaged or cut off; from here on it cannot be read. Send it again, or open and save it in a spreadsheet program.",
        "Skoroszyt jest uszkodzony albo urwany; od tego miejsca nie można go odczytać. Prześlij go ponownie albo otwórz i zapisz w arkuszu kalkulacyjnym.");

    internal static Problem TooLarge(string limit, int most) => Whole(
        "SSR704",
        string.Create(CultureInfo.InvariantCulture, $"The workbook is larger than the limit '{limit}' allows ({most}); from here on it is not read. Divide it, or raise the limit."),
        string.Create(CultureInfo.InvariantCulture, $"Skoroszyt jest większy, niż dopuszcza limit „{limit}” ({most}); od tego miejsca nie jest czytany. Podziel go albo podnieś limit."));

    internal static Problem NoSheet(string? wanted, IReadOnlyCollection<string> names)
    {
        var there = string.Join(", ", names.Take(LongestList).Select(name => $"'{Short(name)}'"));
        var listed = string.Join(", ", names.Take(LongestList).Select(name => $"„{Short(name)}”"));
        var (english, polish) = wanted is null
            ? ($"The workbook has not exactly one visible sheet, but: {there}. Say which one is meant.", $"Skoroszyt nie ma dokładnie jednego widocznego arkusza, lecz: {listed}. Podaj, o który chodzi.")
            : ($"The workbook has no sheet '{Short(wanted)}'; it has: {there}. Name the sheet so, or choose the right file.", $"W skoroszycie nie ma arkusza „{Short(wanted)}”; są: {listed}. Nazwij tak arkusz albo wybierz właściwy plik.");
        return Whole("SSR705", english, polish);
    }

    internal static Problem ErrorInCell(string found) => Cell(
        "SSR706",
        $"The cell holds the error '{Short(found)}'. Correct its formula, or type the value.",
        $"W komórce jest błąd „{Short(found)}”. Popraw formułę albo wpisz wartość.");

    internal static Problem NoResult() => Cell(
        "SSR707",
        "The cell holds a formula without a result. Open the file in a spreadsheet program and save it, or type the value.",
        "W komórce jest formuła bez wyniku. Otwórz plik w arkuszu kalkulacyjnym i zapisz go albo wpisz wartość.");

    internal static Problem OutOfReach(string found) => Cell(
        "SSR708",
        $"The cell holds '{Short(found)}', which is no number or no day that can be carried. Correct the cell.",
        $"W komórce jest „{Short(found)}”, czyli liczba albo data, której nie można przyjąć. Popraw komórkę.");

    internal static Problem Merged(string range) => Cell(
        "SSR709",
        $"The cells {Short(range)} are merged, so it is not clear what belongs to which row. Unmerge them and fill in each.",
        $"Komórki {Short(range)} są scalone, więc nie wiadomo, co należy do którego wiersza. Rozdziel je i wypełnij każdą.");

    private static Problem Whole(string code, string english, string polish) => new(code, "$", english, polish);

    /// <summary>A problem whose place the reader of the table tells.</summary>
    private static Problem Cell(string code, string english, string polish) => new(code, "$[]", english, polish);

    private static string Short(string text)
    {
        const int Most = 80;
        return Packages.OfficeText.Line(text, Most);
    }
}
