using System.Buffers;
using System.Collections.Frozen;

namespace SocialStrategy;

/// <summary>Says between which words of running text no line breaks.</summary>
internal sealed class WordBinding
{
    private static readonly SearchValues<char> InNumbers = SearchValues.Create("0123456789.,+-/" + Language.Minus + Language.EnDash);

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _toNext;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _beforeNumbers;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _multipliers;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _units;
    private readonly bool _digitGroups;

    internal WordBinding(BindingWords words)
    {
        _toNext = SetOf(words.ToNext, StringComparer.OrdinalIgnoreCase);
        _beforeNumbers = SetOf(words.BeforeNumbers, StringComparer.Ordinal);
        _multipliers = SetOf(words.Multipliers, StringComparer.Ordinal);
        _units = SetOf(words.Units, StringComparer.Ordinal);
        _digitGroups = words.DigitGroups;
    }

    /// <summary>Whether no line may break between two words of running text.</summary>
    /// <param name="word">A word without opening brackets and quotation marks.</param>
    /// <param name="following">The next word without closing brackets, quotation marks and punctuation, the full stop of an abbreviation included; empty where the text ends.</param>
    internal bool Binds(ReadOnlySpan<char> word, ReadOnlySpan<char> following) =>
        _toNext.Contains(word)
        || (IsNumber(word) && (_units.Contains(following) || _multipliers.Contains(following)))
        || (_beforeNumbers.Contains(word) && IsNumber(following))
        || (_multipliers.Contains(word.TrimEnd('.')) && _units.Contains(following))
        || (_digitGroups && AreDigitGroups(word, following));

    /// <summary>Digits with signs, marks, dashes and slashes between them, a digit last: "5", "2014–2020", "−1,5".</summary>
    private static bool IsNumber(ReadOnlySpan<char> word) => word.Length > 0 && char.IsAsciiDigit(word[^1]) && !word.ContainsAnyExcept(InNumbers);

    /// <summary>"1" and "234,5" of one number.</summary>
    private static bool AreDigitGroups(ReadOnlySpan<char> word, ReadOnlySpan<char> following) =>
        word.TrimStart(['-', Language.Minus]) is { Length: >= 1 and <= 3 } digits && Digits(digits) == digits.Length && Digits(following) == 3;

    /// <summary>How many digits a word begins with.</summary>
    private static int Digits(ReadOnlySpan<char> word) => word.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : word.Length;

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SetOf(IReadOnlyList<string> words, StringComparer comparer) =>
        words.ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();
}
