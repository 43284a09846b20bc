using System.Globalization;

namespace SocialStrategy.National.Country;

/// <summary>
/// A country on disk: a folder for each voivodeship, in it one for each gmina, in it its strategy and for each year what it reported
/// and how it rated. Nothing here grows with the number of gminas but the names of one voivodeship.
/// </summary>
/// <param name="root">The folder.</param>
internal sealed class CountryFolder(string root)
{
    internal const string Strategy = "strategy.json";

    internal string Root => root;

    internal string State => Path.Combine(root, "pass.json");

    internal string SizeFile => Path.Combine(root, "country.json");

    internal static string Observations(int year) => string.Create(CultureInfo.InvariantCulture, $"observations-{year}.csv");

    internal static string Assessments(int year) => string.Create(CultureInfo.InvariantCulture, $"assessments-{year}.csv");

    internal string Of(Gmina gmina) => Path.Combine(root, gmina.Teryt.Text[..2], gmina.Teryt.Text);

    /// <summary>The folders of all gminas in the order of their codes.</summary>
    internal IEnumerable<string> Gminas() => Sorted(root).SelectMany(Sorted);

    private static string[] Sorted(string folder) => [.. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal)];
}
