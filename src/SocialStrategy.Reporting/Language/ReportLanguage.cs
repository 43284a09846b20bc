using System.Buffers;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>How a report writes numbers, dates and lists, and which words it adds itself.</summary>
/// <remarks>
/// No member asks a <see cref="System.Globalization.CultureInfo"/>: the text is the same on every machine, also where globalization
/// data are missing. <see cref="ReportLanguages"/> has the ready-made languages; a class of your own may add another.
/// </remarks>
public abstract class ReportLanguage
{
    /// <summary>U+00A0, a space at which no line breaks.</summary>
    protected internal const char NoBreakSpace = '\u00A0';

    /// <summary>U+2212, the minus sign; data files use the hyphen instead.</summary>
    protected internal const char Minus = '\u2212';

    /// <summary>U+2013, the dash of ranges.</summary>
    protected internal const char EnDash = '\u2013';

    private static readonly SearchValues<char> InNumbers = SearchValues.Create(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ',', '+', '-', '/', Minus, EnDash]);

    private const int MostDecimals = 28;

    /// <summary>The BCP 47 tag, as for the <c>lang</c> attribute: "pl".</summary>
    public abstract string Tag { get; }

    /// <summary>The words that renderers add.</summary>
    public abstract ReportLabels Labels { get; }

    /// <summary>The mark before the decimals.</summary>
    protected abstract char DecimalMark { get; }

    /// <summary>The mark between groups of three digits, used from four digits on.</summary>
    protected abstract char GroupMark { get; }

    /// <summary>The mark that opens a quotation.</summary>
    protected abstract char OpeningQuote { get; }

    /// <summary>The mark that closes a quotation.</summary>
    protected abstract char ClosingQuote { get; }

    /// <summary>What stands before the last item of a list, with its spaces: " and ".</summary>
    protected abstract string LastSeparator { get; }

    /// <summary>A number with a fixed count of decimals: "1 234,50".</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">How many decimals to show, from 0 to 28; the value is rounded half away from zero.</param>
    /// <returns>The text; what rounds to zero has no minus.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is below 0 or above 28.</exception>
    public string Number(decimal value, int decimals)
    {
        Guard.Against.Outside(decimals, 0, MostDecimals);
        return NumberText.Fixed(value, decimals, DecimalMark, GroupMark);
    }

    /// <summary>A number as it is, unrounded, without trailing zeros: 1234.50 gives "1 234,5".</summary>
    /// <param name="value">The number.</param>
    /// <returns>The text.</returns>
    public string Number(decimal value) => NumberText.Exact(value, DecimalMark, GroupMark);

    /// <summary>A percentage: 12.3 gives "12,3%".</summary>
    /// <param name="value">The number of hundredths: 50 is a half.</param>
    /// <param name="decimals">How many decimals to show, from 0 to 28.</param>
    /// <returns>The text, rounded as by <see cref="Number(decimal, int)"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is below 0 or above 28.</exception>
    public virtual string Percent(decimal value, int decimals) => Number(value, decimals) + "%";

    /// <summary>An amount of money, always with two decimals, so that amounts in a column compare: "1 588 268,16 zł".</summary>
    /// <param name="value">The amount in whole units of the currency.</param>
    /// <param name="currency">The ISO 4217 code: "PLN".</param>
    /// <returns>The text, without a place for a line break.</returns>
    /// <exception cref="ArgumentException">The currency is not three capital letters.</exception>
    public string Money(decimal value, string currency)
    {
        Guard.Against.Null(currency);
        return currency.Length == 3 && currency.All(char.IsAsciiLetterUpper)
            ? WithCurrency(Number(value, 2), currency)
            : throw new ArgumentException($"'{currency}' is no currency. Use an ISO 4217 code such as \"PLN\".", nameof(currency));
    }

    /// <summary>A day in words, without a place for a line break: "22 listopada 2026 r."</summary>
    /// <param name="date">The day.</param>
    /// <returns>The text.</returns>
    public string Date(DateOnly date) => InWords(date).Replace(' ', NoBreakSpace);

    /// <summary>A period in words that stand alone: "2020 r.", "III kwartał 2021 r.", "lata 2014–2020".</summary>
    /// <param name="period">The period.</param>
    /// <returns>The text, without a place for a line break; only a fiscal year, told by its first day, has one.</returns>
    public string Period(Period period)
    {
        Guard.Against.Null(period);
        return period.Kind == PeriodKind.FiscalYear ? InWords(period) : InWords(period).Replace(' ', NoBreakSpace);
    }

    /// <summary>From one value to another: "2014–2020".</summary>
    /// <param name="first">The first value, as written.</param>
    /// <param name="last">The last value, as written.</param>
    /// <returns>Both with an en dash between them and no spaces.</returns>
    public virtual string Range(string first, string last)
    {
        Guard.Against.Null(first);
        Guard.Against.Null(last);
        return first + EnDash + last;
    }

    /// <summary>A list in a sentence: "a, b i c".</summary>
    /// <param name="items">The items, as written.</param>
    /// <returns>The text; empty for no items.</returns>
    public string Join(IReadOnlyList<string> items)
    {
        Guard.Against.Null(items);
        return items.Count < 2
            ? string.Concat(items)
            : string.Join(", ", items.Take(items.Count - 1)) + LastSeparator + items[^1];
    }

    /// <summary>A text in quotation marks: „tekst”.</summary>
    /// <param name="text">The text; quotation marks inside it stay as they are.</param>
    /// <returns>The quotation.</returns>
    public string Quote(string text)
    {
        Guard.Against.Null(text);
        return OpeningQuote + text + ClosingQuote;
    }

    /// <summary>The form of a noun that goes with a count, by the rules of Unicode CLDR.</summary>
    /// <param name="count">The count, as <see cref="Number(decimal)"/> writes it: 2.0 counts as 2. The sign does not matter.</param>
    /// <param name="forms">The forms of the noun.</param>
    /// <returns>One of the forms.</returns>
    public abstract string Plural(decimal count, PluralForms forms);

    /// <summary>A count and its noun, held on one line: "5 punktów".</summary>
    /// <param name="count">The count, shown unrounded.</param>
    /// <param name="forms">The forms of the noun.</param>
    /// <returns>The text.</returns>
    public string Count(decimal count, PluralForms forms) => Number(count) + NoBreakSpace + Plural(count, forms);

    /// <summary>Running text with the spaces and dashes that a typesetter would put.</summary>
    /// <remarks>
    /// <para>A single space becomes a no-break space between two words that the language binds: in Polish after a one-letter word
    /// ("w Łodzi") and before a unit ("5 zł"). A space that ends the text is bound too, for the next run may go on with it.</para>
    /// <para>A hyphen becomes an en dash only between two years from 1900 to 2099 that form a word of their own ("2014-2020"): codes,
    /// URLs, e-mail addresses and compounds such as "5-procentowy" or "5-16" stay. Brackets, quotation marks and
    /// punctuation around a word are not part of it.</para>
    /// <para>Nothing else changes, and typesetting twice is the same as once.</para>
    /// </remarks>
    /// <param name="text">Prose; not data.</param>
    /// <returns>Text of the same length, with the same letters and digits.</returns>
    public string Typography(string text)
    {
        Guard.Against.Null(text);
        return Typesetting.Set(text, Binds);
    }

    /// <summary>Whether a word is followed by a unit: "5", "2014–2020", "−1,5".</summary>
    /// <param name="word">A word as given to <see cref="Binds"/>.</param>
    /// <returns><see langword="true"/> for digits with signs, marks, dashes and slashes between them, a digit last.</returns>
    protected static bool IsNumber(ReadOnlySpan<char> word) =>
        word.Length > 0 && char.IsAsciiDigit(word[^1]) && !word.ContainsAnyExcept(InNumbers);

    /// <summary>Writes a day as in running text: "22 listopada 2026 r."</summary>
    /// <param name="day">The day.</param>
    /// <returns>The text; <see cref="Date"/> makes its spaces no-break spaces.</returns>
    protected abstract string InWords(DateOnly day);

    /// <summary>A period in words, with plain spaces.</summary>
    /// <param name="period">The period, of any kind.</param>
    /// <returns>The text.</returns>
    protected abstract string InWords(Period period);

    /// <summary>Puts a currency beside an amount.</summary>
    /// <param name="amount">The amount, as written.</param>
    /// <param name="currency">The ISO 4217 code, checked.</param>
    /// <returns>Both, with a no-break space between them.</returns>
    protected abstract string WithCurrency(string amount, string currency);

    /// <summary>Whether no line may break between two words of running text.</summary>
    /// <param name="word">A word without opening brackets and quotation marks.</param>
    /// <param name="following">The next word without closing brackets, quotation marks and punctuation, the full stop of an abbreviation
    /// included; empty where the text ends.</param>
    /// <returns><see langword="true"/> to bind them. The answer must not depend on whether a range has a hyphen or a dash.</returns>
    protected abstract bool Binds(ReadOnlySpan<char> word, ReadOnlySpan<char> following);
}
