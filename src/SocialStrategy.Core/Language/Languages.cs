namespace SocialStrategy;

/// <summary>The languages that come with the library. Another one is a file in the form of theirs.</summary>
public static class Languages
{
    /// <summary>Gets Polish as municipalities print it: "1 588 268,16 zł", "22 listopada 2026 r.", "a, b i c", „cytat”.</summary>
    /// <remarks>
    /// <see cref="Language.Typography"/> binds the one-letter words a, i, o, u, w, z to the word after them; the groups of
    /// digits of one number; and a number to %, ‰, proc., p.p., pkt, zł, gr, PLN, EUR, €, r., godz., min, m, m², m2, km, km², km2, ha,
    /// kg, t, tys., mln and mld, the last three also to a unit after them. PLN is written "zł", every other currency by its code.
    /// </remarks>
    public static Language Polish { get; } = LanguageFile.Embedded("pl");

    /// <summary>Gets British English: "PLN 1,588,268.16", "22 November 2026", "a, b and c", “quotation”.</summary>
    /// <remarks>
    /// <see cref="Language.Typography"/> binds a number to %, ‰, pp, million, billion, m, m², km, km², ha, kg, t, PLN and EUR after it,
    /// and to PLN and EUR before it.
    /// </remarks>
    public static Language English { get; } = LanguageFile.Embedded("en");

    /// <summary>Gets the language of the messages of exceptions.</summary>
    internal static Language OfExceptions => English;
}
