namespace SocialStrategy.Reporting;

/// <summary>The languages that come with the library; derive from <see cref="ReportLanguage"/> to add another.</summary>
public static class ReportLanguages
{
    /// <summary>Polish as municipalities print it: "1 588 268,16 zł", "22 listopada 2026 r.", "a, b i c", „cytat”.</summary>
    /// <remarks>
    /// <see cref="ReportLanguage.Typography"/> binds the one-letter words a, i, o, u, w, z to the word after them; the groups of
    /// digits of one number; and a number to %, ‰, proc., p.p., pkt, zł, gr, PLN, EUR, €, r., godz., min, m, m², m2, km, km², km2, ha,
    /// kg, t, tys., mln and mld, the last three also to a unit after them. Whole nouns ("5 osób") are bound by
    /// <see cref="ReportLanguage.Count"/> alone. PLN is written "zł", every other currency by its code.
    /// </remarks>
    public static ReportLanguage Polish { get; } = new PolishLanguage();

    /// <summary>British English: "PLN 1,588,268.16", "22 November 2026", "a, b and c", “quotation”.</summary>
    /// <remarks>
    /// <see cref="ReportLanguage.Typography"/> binds a number to %, ‰, pp, million, billion, m, m², km, km², ha, kg, t, PLN and EUR after it,
    /// and to PLN and EUR before it.
    /// </remarks>
    public static ReportLanguage English { get; } = new EnglishLanguage();
}
