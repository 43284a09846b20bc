using System.Globalization;

namespace SocialStrategy.Exchange.Json;

/// <summary>The version of the JSON formats that this library writes and reads.</summary>
internal static class FormatVersion
{
    internal const int Current = 1;

    /// <summary>Whether a document is of another format or of another version; says so in one problem.</summary>
    internal static bool Refuses(JsonNode root, string expected, TextProblems problems)
    {
        if (root.Member("format") is { Kind: JsonNodeKind.String } format && format.Text != expected)
        {
            problems.Add(
                format,
                "SSR101",
                $"The format is '{format.Text}'; expected '{expected}'. Choose the right file.",
                $"Format pliku to „{format.Text}”; oczekiwano „{expected}”. Wybierz właściwy plik.");
            return true;
        }

        var current = Current.ToString(CultureInfo.InvariantCulture);
        if (root.Member("version") is { Kind: JsonNodeKind.Number } version && version.Text != current)
        {
            problems.Add(
                version,
                "SSR102",
                $"The file has version {version.Text} of the format; this library reads version {current}. Use the matching version of the library.",
                $"Plik ma wersję {version.Text} formatu; ta biblioteka czyta wersję {current}. Użyj pasującej wersji biblioteki.");
            return true;
        }

        return false;
    }
}
