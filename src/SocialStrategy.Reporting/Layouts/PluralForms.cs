namespace SocialStrategy.Reporting;

/// <summary>The forms of one noun that go with different counts, named as in Unicode CLDR.</summary>
/// <remarks>Two values are equal if all four forms are. A language reads only the forms that it has.</remarks>
public sealed record PluralForms
{
    private PluralForms(string one, string few, string many, string other)
    {
        Guard.Against.NullOrWhiteSpace(one);
        Guard.Against.NullOrWhiteSpace(few);
        Guard.Against.NullOrWhiteSpace(many);
        Guard.Against.NullOrWhiteSpace(other);
        One = one;
        Few = few;
        Many = many;
        Other = other;
    }

    /// <summary>The form after 1: "1 punkt", "1 point".</summary>
    public string One { get; }

    /// <summary>The form after 2, 3, 4, 22 and the like: "2 punkty".</summary>
    public string Few { get; }

    /// <summary>The form after 0, 5, 12, 25 and the like: "5 punktów".</summary>
    public string Many { get; }

    /// <summary>The form after every other count; in Polish after fractions, "1,5 punktu", in English "2 points".</summary>
    public string Other { get; }

    /// <summary>The forms of a language that tells 1 from the rest, as English does.</summary>
    /// <param name="one">"point".</param>
    /// <param name="other">"points".</param>
    /// <returns>The forms; the two unnamed ones are the same as <paramref name="other"/>.</returns>
    /// <exception cref="ArgumentException">A form is blank.</exception>
    public static PluralForms Of(string one, string other)
    {
        Guard.Against.Null(other);
        return new(one, other, other, other);
    }

    /// <summary>The forms of a language that has four, as Polish does.</summary>
    /// <param name="one">"punkt".</param>
    /// <param name="few">"punkty".</param>
    /// <param name="many">"punktów".</param>
    /// <param name="other">"punktu".</param>
    /// <returns>The forms.</returns>
    /// <exception cref="ArgumentException">A form is blank.</exception>
    public static PluralForms Of(string one, string few, string many, string other) => new(one, few, many, other);
}

/// <summary>Counts with their nouns.</summary>
public static class Counts
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>Gets the form of a noun that goes with a count.</summary>
    /// <param name="language">The language.</param>
    /// <param name="count">The count.</param>
    /// <param name="forms">The forms of the noun.</param>
    /// <returns>One of the forms.</returns>
    public static string Plural(this Language language, decimal count, PluralForms forms)
    {
        Guard.Against.Null(language);
        Guard.Against.Null(forms);
        return language.Category(count) switch
        {
            PluralCategory.One => forms.One,
            PluralCategory.Few => forms.Few,
            PluralCategory.Many => forms.Many,
            _ => forms.Other,
        };
    }

    /// <summary>Writes a count and its noun, held on one line: "5 punktów".</summary>
    /// <param name="language">The language.</param>
    /// <param name="count">The count, shown unrounded.</param>
    /// <param name="forms">The forms of the noun.</param>
    /// <returns>The text.</returns>
    public static string Count(this Language language, decimal count, PluralForms forms)
    {
        var noun = language.Plural(count, forms);
        return language.Number(count) + NoBreakSpace + noun;
    }
}
