using System.Globalization;

namespace SocialStrategy.Exchange;

/// <summary>Every problem that reading a CSV file can find, but for codes that do not fit the strategy.</summary>
internal static class TableProblems
{
    private const string Width502 = "SSR502";
    private const string Malformed506 = "SSR506";
    private const string Encoding507 = "SSR507";

    /// <summary>Whether a problem of the last row says that nothing is known of what should stand behind it.</summary>
    internal static bool EndsTheFile(Problem problem) => problem.Path == "$" || problem.Code is Malformed506 || (problem.Code is Width502 && problem.Column is null);

    internal static Problem Header(TablePlace place, string english, string polish) => Of(place, "SSR501", english, polish);

    internal static Problem ColumnsMissing(TablePlace place, IReadOnlyList<string> missing, IReadOnlyList<string> unknown)
    {
        var (listed, wymienione) = (string.Join(", ", missing.Select(name => $"'{name}'")), string.Join(", ", missing.Select(name => $"„{name}”")));
        var (instead, zamiast) = unknown.Count == 0
            ? ("", "")
            : ($" Unknown are: {string.Join(", ", unknown.Select(name => $"'{name}'"))}.", $" Nieznane są: {string.Join(", ", unknown.Select(name => $"„{name}”"))}.");
        return missing.Count == 1
            ? Header(place, $"The column {listed} is missing.{instead} Add it, or choose the right file.", $"Brakuje kolumny {wymienione}.{zamiast} Dodaj ją albo wybierz właściwy plik.")
            : Header(place, $"The columns {listed} are missing.{instead} Add them, or choose the right file.", $"Brakuje kolumn: {wymienione}.{zamiast} Dodaj je albo wybierz właściwy plik.");
    }

    internal static Problem Width(TablePlace place, int found, int expected) => Of(
        place,
        Width502,
        string.Create(CultureInfo.InvariantCulture, $"The row has {found} cells; the header has {expected}. Check the separators and quotes."),
        string.Create(CultureInfo.InvariantCulture, $"Wiersz ma {found} komórek, a nagłówek {expected}. Sprawdź separatory i cudzysłowy."));

    internal static Problem Unreadable(TablePlace place, string found, (string English, string Polish) expected) => Of(
        place,
        "SSR503",
        $"Found '{Quoted.Short(found)}' in column '{place.Column}'; expected {expected.English}. Correct the cell.",
        $"W kolumnie „{place.Column}” jest „{Quoted.Short(found)}”; oczekiwano {expected.Polish}. Popraw komórkę.");

    /// <summary>The last row is short and has no line break behind it, as where a file was cut off.</summary>
    internal static Problem CutOff(TablePlace place) => Of(
        place,
        Width502,
        "The last row ends before its last cell and without a line break: the file may be cut off. Send it again, or complete the row.",
        "Ostatni wiersz kończy się przed ostatnią komórką i bez końca wiersza: plik może być urwany. Prześlij go ponownie albo uzupełnij wiersz.");

    internal static Problem NoValue(TablePlace place) => Unreadable(
        place,
        "",
        ("a number, words in 'text', the status 'missing', or rows with components below", "liczby, słów w kolumnie „text”, statusu „missing” albo wierszy ze składnikami poniżej"));

    internal static Problem Contradiction(TablePlace place, string english, string polish) => Of(place, "SSR504", english, polish);

    internal static Problem Detached(TablePlace place) => Of(
        place,
        "SSR505",
        "No row above is the total that this row belongs to: the same goal, indicator, name and period, with realizer and part empty. Add that row, with status 'missing' if there is no total.",
        "Wyżej nie ma wiersza z wartością ogólną, do której ten wiersz należy: z tym samym celem, wskaźnikiem, nazwą i okresem, bez realizatora i części. Dodaj taki wiersz, ze statusem „missing”, jeśli wartości nie ma.");

    internal static Problem Malformed(TablePlace place) => Of(
        place,
        Malformed506,
        "The quotes of the row do not pair up, or the row is too long. Quote a cell as a whole and double the quotes in it.",
        "Cudzysłowy w wierszu nie są sparowane albo wiersz jest za długi. Ujmij w cudzysłów całą komórkę, a cudzysłowy w niej podwój.");

    internal static Problem Encoding(TablePlace place) => Of(
        place,
        Encoding507,
        "The cell holds bytes that are no letters in UTF-8, as the rest of the file is. Save the file as UTF-8.",
        "Komórka zawiera bajty, które nie są literami w UTF-8, a reszta pliku jest w UTF-8. Zapisz plik w UTF-8.");

    /// <summary>A cell of a file that is not UTF-8 has signs between its letters that no word has.</summary>
    internal static Problem Letters(TablePlace place, string found) => Of(
        place,
        Encoding507,
        $"Found '{Quoted.Short(found)}' in column '{place.Column}': the letters of the file are not sure, its encoding is unknown. Save the file as UTF-8.",
        $"W kolumnie „{place.Column}” jest „{Quoted.Short(found)}”: litery w pliku są niepewne, bo nie wiadomo, w jakim zapisano je kodowaniu. Zapisz plik w UTF-8.");

    internal static Problem TooMany(TablePlace place, int most) => Of(
        place,
        "SSR508",
        string.Create(CultureInfo.InvariantCulture, $"The file has more than {most} rows; from here on it is not read. Divide it, or raise the limit 'MaxRows'."),
        string.Create(CultureInfo.InvariantCulture, $"Plik ma więcej niż {most} wierszy; od tego miejsca nie jest czytany. Podziel go albo podnieś limit „MaxRows”."));

    internal static Problem Others(int most) => new(
        "SSR509",
        "$",
        string.Create(CultureInfo.InvariantCulture, $"There are more than {most} problems; the others are not listed. Correct these and read the file again."),
        string.Create(CultureInfo.InvariantCulture, $"Problemów jest więcej niż {most}; pozostałych nie wymieniono. Popraw te i wczytaj plik ponownie."));

    internal static Problem OutsideOfTable(TablePlace place, string found) => Of(
        place,
        "SSR510",
        $"Found '{Quoted.Short(found)}' in a column without a header. Take it out, or move it into the column that it belongs to.",
        $"W kolumnie bez nagłówka jest „{Quoted.Short(found)}”. Usuń tę treść albo przenieś ją do właściwej kolumny.");

    /// <summary>A problem that another format has found in a cell or row, at its place in the table.</summary>
    internal static Problem Placed(Problem problem, TablePlace place) => At(place, problem);

    /// <summary>A problem at a place of the file.</summary>
    internal static Problem Of(TablePlace place, string code, string english, string polish) =>
        At(place, new Problem(code, "$", english, polish));

    /// <summary>A problem with the sentences of its code, at a place of the file.</summary>
    internal static Problem Of(TablePlace place, DiagnosticDescriptor descriptor, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        At(place, new Problem(descriptor, "$", arguments));

    private static Problem At(TablePlace place, Problem problem) =>
        problem with { Path = place.ToString(), Line = place.Line, Row = place.Row, Column = place.Position };
}
