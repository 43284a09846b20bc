using System.Globalization;
using SocialStrategy.Exchange;

namespace SocialStrategy.Collection;

/// <summary>Every problem that reading a filled form can find, besides those of any CSV file.</summary>
internal static class FormProblems
{
    internal static Problem Empty { get; } = new(
        "SSR601",
        "$",
        "The file has no line of a form. Send the form that you received.",
        "W pliku nie ma żadnego wiersza formularza. Odeślij otrzymany formularz.");

    internal static Problem UnknownRealizer(TablePlace place, string found) => TableProblems.Of(
        place,
        "SSR602",
        $"No form was sent to '{Quoted.Short(found)}'. Write the code as it was sent.",
        $"Do „{Quoted.Short(found)}” nie wysłano formularza. Wpisz kod tak, jak był w formularzu.");

    internal static Problem Changed(TablePlace place, string found, string sent) => TableProblems.Of(
        place,
        "SSR603",
        $"Found '{Quoted.Short(found)}' in column '{place.Column}'; sent was '{Quoted.Short(sent)}'. Do not change what was sent; tell another unit in its own column.",
        $"W kolumnie „{place.Column}” jest „{Quoted.Short(found)}”, a wysłano „{Quoted.Short(sent)}”. Nie zmieniaj wysłanych danych; inną jednostkę podaj w jej kolumnie.");

    internal static Problem Foreign(TablePlace place, string found) => TableProblems.Of(
        place,
        "SSR604",
        $"The form has no line '{Quoted.Short(found)}'. Take the row out; tell what was not asked in the remarks.",
        $"Formularz nie ma wiersza „{Quoted.Short(found)}”. Usuń ten wiersz; o co nie pytamy, wpisz w uwagach.");

    internal static Problem Twice(TablePlace place, int number) => TableProblems.Of(
        place,
        "SSR605",
        string.Create(CultureInfo.InvariantCulture, $"Line {number} stands twice. Keep one of them."),
        string.Create(CultureInfo.InvariantCulture, $"Wiersz {number} występuje dwa razy. Zostaw jeden."));

    internal static Problem RowMissing(FormEntry entry) => new(
        "SSR606",
        string.Create(CultureInfo.InvariantCulture, $"$.{entry.Number}"),
        string.Create(CultureInfo.InvariantCulture, $"Line {entry.Number} ('{Quoted.Short(entry.Title)}') is missing. Put it back; leave its value empty or give a reason."),
        string.Create(CultureInfo.InvariantCulture, $"Brakuje wiersza {entry.Number} („{Quoted.Short(entry.Title)}”). Przywróć go; wartość zostaw pustą albo podaj powód."));

    internal static Problem OutOfRange(TablePlace place, string found, (string English, string Polish) expected) => TableProblems.Of(
        place,
        "SSR607",
        $"Found '{Quoted.Short(found)}' in column '{place.Column}'; expected {expected.English}. Correct the value.",
        $"W kolumnie „{place.Column}” jest „{Quoted.Short(found)}”; oczekiwano {expected.Polish}. Popraw wartość.");
}
