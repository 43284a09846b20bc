using System.Globalization;

namespace SocialStrategy.National.Country;

/// <summary>A municipality of the made-up country.</summary>
/// <param name="Number">Its number, from 0.</param>
/// <param name="Teryt">A well-formed code; the county and the municipality in it are made up.</param>
internal sealed record Gmina(int Number, TerytCode Teryt)
{
    private const int GminasInACounty = 20;

    /// <summary>How many gminas each voivodeship has, from 02 to 32. Source: the register TERYT as of 1 January 2023.</summary>
    private static readonly int[] InVoivodeships = [169, 144, 213, 82, 177, 182, 314, 71, 160, 118, 123, 167, 102, 116, 226, 113];

    internal static int Voivodeships => InVoivodeships.Length;

    /// <summary>Which voivodeship it lies in, from 0.</summary>
    internal int Voivodeship => (int.Parse(Teryt.Text[..2], CultureInfo.InvariantCulture) / 2) - 1;

    /// <summary>The first gminas of the country; the voivodeships grow side by side, so that any number of gminas has them in about the right proportion.</summary>
    internal static IEnumerable<Gmina> Of(CountrySize size)
    {
        var given = new int[Voivodeships];
        for (var number = 0; number < size.Gminas; number++)
        {
            var voivodeship = Enumerable.Range(0, Voivodeships).MinBy(each => (given[each] + 0.5) / InVoivodeships[each]);
            var ordinal = given[voivodeship]++;
            yield return new Gmina(number, new TerytCode(string.Create(
                CultureInfo.InvariantCulture,
                $"{(voivodeship + 1) * 2:00}{1 + (ordinal / GminasInACounty):00}{1 + (ordinal % GminasInACounty):00}2")));
        }
    }
}
