namespace SocialStrategy.National.Country;

/// <summary>How large a made-up country is, and the seed that all its numbers come from.</summary>
/// <param name="Gminas">How many municipalities; Poland has 2,477.</param>
/// <param name="Years">How many years, from <see cref="FirstYear"/>.</param>
/// <param name="Indicators">How many indicators each strategy has.</param>
/// <param name="Realizers">How many bodies contribute to each.</param>
/// <param name="Seed">Two countries of one seed have the same numbers wherever both have them.</param>
internal sealed record CountrySize(int Gminas, int Years, int Indicators, int Realizers, int Seed)
{
    internal const int FirstYear = 2014;

    internal static CountrySize Poland { get; } = new(Gminas: 2477, Years: 7, Indicators: 150, Realizers: 12, Seed: 1);
}
