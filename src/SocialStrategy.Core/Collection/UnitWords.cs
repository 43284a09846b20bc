using SocialStrategy.Exchange;

namespace SocialStrategy.Collection;

/// <summary>Whether two ways to write a unit mean the same one: "osoby", "Osób", "os.".</summary>
internal static class UnitWords
{
    /// <summary>So many letters may be left out of an abbreviation, and so many may differ at the end of two forms of a word.</summary>
    private const int MostLeftOut = 4;

    private const int MostOfEnding = 2;

    private const int FewestOfStem = 3;

    private static readonly string[] Zloty = ["ZL", "PLN"];

    /// <summary>The unit of an item, if it is another than the indicator's own; else null.</summary>
    internal static string? OtherUnit(Strategy strategy, ItemCode item, string? unit) =>
        unit is not null && strategy.Find(item) is IndicatorItem { Indicator.Unit: { } own } && Words(own).SequenceEqual(Words(unit), StringComparer.Ordinal) ? null : unit;

    /// <summary>Whether a unit that was typed is the one that was asked for, in another form or abbreviated.</summary>
    internal static bool Fit(string typed, string? unit)
    {
        if (unit is null)
        {
            return false;
        }

        var (found, asked) = (Words(typed), Words(unit));
        return found.Length == asked.Length && found.Zip(asked).All(pair => IsForm(pair.First, pair.Second));
    }

    private static bool IsForm(string typed, string word)
    {
        if (typed == word || (Zloty.Contains(typed, StringComparer.Ordinal) && Zloty.Contains(word, StringComparer.Ordinal)))
        {
            return true;
        }

        var stem = typed.Zip(word).TakeWhile(pair => pair.First == pair.Second).Count();
        return stem == typed.Length
            ? typed.Length > 1 && word.Length - stem <= MostLeftOut
            : stem >= FewestOfStem && typed.Length - stem <= MostOfEnding && word.Length - stem <= MostOfEnding;
    }

    /// <summary>The words without full stops, capitals and marks on letters, so that "osób" begins like "osoby".</summary>
    private static string[] Words(string unit) => string
        .Concat(Letters.Composed(unit).Where(letter => letter != '.').Select(Letters.WithoutMark))
        .ToUpperInvariant()
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
