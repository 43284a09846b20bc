using System.Globalization;

namespace SocialStrategy.Exchange;

/// <summary>What a file says of its own format and version.</summary>
internal static class FormatVersion
{
    /// <summary>Brings a document of an older version up to the present one. A document of another format or of an unknown version is refused in one problem.</summary>
    /// <returns>Whether the document may be read on.</returns>
    internal static bool Settle(JsonPart root, FileFormat expected, TextProblems problems)
    {
        if (root.Member("format") is { Kind: JsonPartKind.String } format && format.Text != expected.Name)
        {
            problems.Add(
                format,
                "SSR101",
                $"The format is '{Quoted.Short(format.Text)}'; expected '{expected.Name}'. Choose the right file.",
                $"Format pliku to „{Quoted.Short(format.Text)}”; oczekiwano „{expected.Name}”. Wybierz właściwy plik.");
            return false;
        }

        if (root.Member("version") is not { Kind: JsonPartKind.Number } version)
        {
            return true;
        }

        if (!int.TryParse(version.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1 || number > expected.Version)
        {
            Refuse(version, expected, isNewer: number > expected.Version, problems);
            return false;
        }

        foreach (var migrate in expected.Migrations.Skip(number - 1))
        {
            migrate(root, problems);
        }

        version.Replace(Text(expected.Version));
        return true;
    }

    private static void Refuse(JsonPart version, FileFormat format, bool isNewer, TextProblems problems)
    {
        var found = Quoted.Short(version.Text);
        var (english, polish) = isNewer
            ? ("The file is newer than this library. Install a newer version of the library.", "Plik jest nowszy niż biblioteka. Zainstaluj nowszą wersję biblioteki.")
            : ("There is no such version. Correct the number.", "Nie ma takiej wersji. Popraw numer.");
        problems.Add(
            version,
            "SSR102",
            $"The file has version {found} of the format; this library reads versions 1 to {Text(format.Version)}. {english}",
            $"Plik ma wersję {found} formatu; ta biblioteka czyta wersje od 1 do {Text(format.Version)}. {polish}");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
