using System.Collections.Frozen;
using System.Globalization;

namespace SocialStrategy;

/// <summary>How a text writes numbers, dates, periods and lists in one language, and the words and sentences of the library in it.</summary>
/// <remarks>
/// <para>A language is data: <see cref="Languages"/> has those that come with the library. No member asks a <see cref="CultureInfo"/>: the text is the same on
/// every machine, also where globalization data are missing.</para>
/// <para>A message has gaps in the manner of ICU's MessageFormat: <c>{name}</c>; <c>{count, plural, one {# person} other {# people}}</c> with the categories of
/// CLDR and exact numbers such as <c>=0</c>; <c>{kind, select, goal {…} other {…}}</c>; <c>{name, quote}</c> for a
/// name in quotation marks, <c>{name, sentence}</c> with a capital letter, <c>{name, ended}</c> with a full stop unless it has one, and
/// <c>{names, join, comma}</c> (<c>semicolon</c>, <c>space</c>) for a list. Cases nest. A brace
/// stands for itself between apostrophes, <c>'{'</c>, and <c>''</c> is an apostrophe.</para>
/// </remarks>
public sealed class Language
{
    /// <summary>U+00A0, a space at which no line breaks.</summary>
    internal const char NoBreakSpace = '\u00A0';

    /// <summary>U+2212, the minus sign; data files use the hyphen instead.</summary>
    internal const char Minus = '\u2212';

    /// <summary>U+2013, the dash of ranges.</summary>
    internal const char EnDash = '\u2013';

    private const int MostDecimals = 28;

    private readonly PluralRules _plural;
    private readonly WordBinding _binding;
    private readonly Patterns _patterns;
    private readonly FrozenDictionary<string, MessageTemplate> _messages;

    internal Language(string tag, LanguageFormat format, IEnumerable<KeyValuePair<string, string>> messages)
    {
        Tag = tag;
        Format = format;
        _plural = PluralRules.Parse(format.Plural);
        _binding = new WordBinding(format.Binding);
        _patterns = new Patterns(this, format);
        _messages = messages.ToFrozenDictionary(message => message.Key, message => Parse(message.Value), StringComparer.Ordinal);
        Keys = _messages.Keys.Order(StringComparer.Ordinal).ToValueList();
    }

    private Language(Language language, IEnumerable<KeyValuePair<string, string>> messages)
    {
        (Tag, Format, _plural, _binding) = (language.Tag, language.Format, language._plural, language._binding);
        _patterns = new Patterns(this, Format);
        var further = messages.Select(message => KeyValuePair.Create(message.Key, Parse(message.Value))).ToArray();
        _messages = further.FirstOrDefault(message => language.Has(message.Key)) is { Key: { } key }
            ? throw new ArgumentException($"The language '{Tag}' already has the message '{key}'.", nameof(messages))
            : language._messages.Concat(further).ToFrozenDictionary(StringComparer.Ordinal);
        Keys = _messages.Keys.Order(StringComparer.Ordinal).ToValueList();
    }

    /// <summary>Gets the BCP 47 tag, as for the <c>lang</c> attribute: "pl".</summary>
    public string Tag { get; }

    /// <summary>Gets the keys of all messages in ordinal order.</summary>
    public IReadOnlyCollection<string> Keys { get; }

    /// <summary>Adds messages.</summary>
    /// <param name="messages">A JSON object with the member <c>tag</c>, which is this language's, and the member <c>messages</c>: texts in objects of any depth.</param>
    /// <returns>A language with the messages of this one and the new ones.</returns>
    /// <exception cref="ArgumentException">The file is that of another language, or has a key that this language has already.</exception>
    /// <exception cref="System.Text.Json.JsonException">The file is not in the form of a language's messages.</exception>
    /// <exception cref="FormatException">A text is not a message.</exception>
    public Language With(Stream messages)
    {
        Guard.Against.Null(messages);
        var file = LanguageFile.Read(messages);
        return file.Tag == Tag
            ? new Language(this, file.Texts())
            : throw new ArgumentException($"The messages are in the language '{file.Tag}', not in '{Tag}'.", nameof(messages));
    }

    /// <summary>Determines whether there is a message.</summary>
    /// <param name="key">The key.</param>
    /// <returns><see langword="true"/> if there is one.</returns>
    public bool Has(string key)
    {
        Guard.Against.Null(key);
        return _messages.ContainsKey(key);
    }

    /// <summary>Writes a message.</summary>
    /// <param name="key">The key of the message, such as <c>labels.table</c>.</param>
    /// <param name="arguments">
    /// What fills the gaps: a text as it is; an <see cref="int"/>, <see cref="decimal"/> or <see cref="Fraction"/> as by <see cref="Number(Fraction)"/>; a
    /// <see cref="DateOnly"/> as by <see cref="Date"/>; a <see cref="Code"/> and a <see cref="SocialStrategy.Period"/> as their text; several texts as by <see cref="Join"/>;
    /// a <see cref="Phrase"/> in the words of this language. Only to choose a case: a <see cref="bool"/> or a name of an enum, which is in camel case there.
    /// </param>
    /// <returns>The text.</returns>
    /// <exception cref="KeyNotFoundException">The language has no such message.</exception>
    /// <exception cref="ArgumentException">A gap has no argument, or an argument no gap.</exception>
    public string Text(string key, params ReadOnlySpan<(string Name, object Value)> arguments)
    {
        Guard.Against.Null(key);
        var template = TemplateOf(key);
        var values = new Dictionary<string, object>(arguments.Length, StringComparer.Ordinal);
        foreach (var (name, value) in arguments)
        {
            Guard.Against.Null(value, nameof(arguments));
            values[name] = template.Gaps.Contains(name) ? value : throw new ArgumentException($"The message '{key}' has no gap '{name}'.", nameof(arguments));
        }

        return Fill(template, new MessageValues(this, values, isPlain: false));
    }

    /// <summary>Writes a number as it is, without trailing zeros.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The text: "1 234,5"; to three places with an ellipsis where the number has more of them, "0,333…".</returns>
    public string Number(Fraction value) => ExactText.Of(value, Number);

    /// <summary>A number with a fixed count of decimals: "1 234,50".</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">How many decimals to show, from 0 to 28; the value is rounded half away from zero.</param>
    /// <returns>The text; what rounds to zero has no minus.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is below 0 or above 28.</exception>
    public string Number(decimal value, int decimals)
    {
        Guard.Against.Outside(decimals, 0, MostDecimals);
        return NumberText.Fixed(value, decimals, Format);
    }

    /// <summary>A number as it is, unrounded, without trailing zeros: 1234.50 gives "1 234,5".</summary>
    /// <param name="value">The number.</param>
    /// <returns>The text.</returns>
    public string Number(decimal value) => NumberText.Exact(value, Format);

    /// <summary>A percentage: 12.3 gives "12,3%".</summary>
    /// <param name="value">The number of hundredths: 50 is a half.</param>
    /// <param name="decimals">How many decimals to show, from 0 to 28.</param>
    /// <returns>The text, rounded as by <see cref="Number(decimal, int)"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is below 0 or above 28.</exception>
    public string Percent(decimal value, int decimals) => _patterns.Fill(_patterns.Percent, ("number", Number(value, decimals)));

    /// <summary>An amount of money, always with two decimals, so that amounts in a column compare: "1 588 268,16 zł".</summary>
    /// <param name="value">The amount in whole units of the currency.</param>
    /// <param name="currency">The ISO 4217 code: "PLN".</param>
    /// <returns>The text, without a place for a line break.</returns>
    /// <exception cref="ArgumentException">The currency is not three capital letters.</exception>
    public string Money(decimal value, string currency)
    {
        Guard.Against.Null(currency);
        return currency.Length == 3 && currency.All(char.IsAsciiLetterUpper)
            ? _patterns.Fill(_patterns.Money, ("amount", Number(value, 2)), ("currency", Format.Currencies.GetValueOrDefault(currency, currency)))
            : throw new ArgumentException($"'{currency}' is no currency. Use an ISO 4217 code such as \"PLN\".", nameof(currency));
    }

    /// <summary>A day in words, without a place for a line break: "22 listopada 2026 r."</summary>
    /// <param name="date">The day.</param>
    /// <returns>The text.</returns>
    public string Date(DateOnly date) => _patterns.DateOf(date).Replace(' ', NoBreakSpace);

    /// <summary>A period in words that stand alone: "2020 r.", "III kwartał 2021 r.", "lata 2014–2020".</summary>
    /// <param name="period">The period.</param>
    /// <returns>The text, without a place for a line break; only a fiscal year, told by its first day, has one.</returns>
    public string Period(Period period)
    {
        Guard.Against.Null(period);
        var text = _patterns.PeriodOf(period);
        return period.Kind == PeriodKind.FiscalYear ? text : text.Replace(' ', NoBreakSpace);
    }

    /// <summary>From one value to another: "2014–2020".</summary>
    /// <param name="first">The first value, as written.</param>
    /// <param name="last">The last value, as written.</param>
    /// <returns>Both with an en dash between them and no spaces.</returns>
    public string Range(string first, string last)
    {
        Guard.Against.Null(first);
        Guard.Against.Null(last);
        return _patterns.Fill(_patterns.Range, ("first", first), ("last", last));
    }

    /// <summary>A list in a sentence: "a, b i c".</summary>
    /// <param name="items">The items, as written.</param>
    /// <returns>The text; empty for no items.</returns>
    public string Join(IReadOnlyList<string> items)
    {
        Guard.Against.Null(items);
        return items.Count < 2
            ? string.Concat(items)
            : string.Join(", ", items.Take(items.Count - 1)) + Format.LastSeparator + items[^1];
    }

    /// <summary>A text in quotation marks: „tekst”.</summary>
    /// <param name="text">The text; quotation marks inside it stay as they are.</param>
    /// <returns>The quotation.</returns>
    public string Quote(string text)
    {
        Guard.Against.Null(text);
        return Format.Quotation.Around(text);
    }

    /// <summary>Gets the plural category of a number by the rules of Unicode CLDR.</summary>
    /// <param name="number">The number, as <see cref="Number(decimal)"/> writes it: 2.0 counts as 2. The sign does not matter.</param>
    /// <returns>One of the categories that the language has.</returns>
    public PluralCategory Category(decimal number) => _plural.Of(number);

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
        return Typesetting.Set(text, _binding.Binds);
    }

    /// <summary>A number as data files have it: without groups, with a hyphen for minus and with the places that it carries.</summary>
    internal string Plain(decimal value) => ExactText.Of(value).Replace('.', Format.DecimalMark);

    /// <summary>A number without groups, to three places with an ellipsis where it has more.</summary>
    internal string Plain(Fraction value) => ExactText.Of(value, Plain);

    /// <summary>A name in the quotation marks of sentences about data.</summary>
    internal string QuoteName(string name) => Format.Name.Around(name);

    /// <summary>A message filled with arguments of which it may leave some out.</summary>
    /// <param name="phrase">The message and its arguments.</param>
    /// <param name="isPlain">Whether numbers, dates and periods are written as in data files.</param>
    internal string Text(Phrase phrase, bool isPlain) => Fill(TemplateOf(phrase.Key), phrase.Arguments, isPlain);

    /// <summary>A sentence about data with a capital letter.</summary>
    internal string Sentence(Phrase phrase) => StyledPart.Capital(Text(phrase, isPlain: true));

    internal string Fill(MessageTemplate template, ValueList<MessageArgument> arguments, bool isPlain) =>
        Fill(template, new MessageValues(this, arguments.ToDictionary(argument => argument.Name, argument => argument.Value, StringComparer.Ordinal), isPlain));

    /// <summary>The gaps of a message that show a value.</summary>
    internal IReadOnlySet<string> ShownGapsOf(string key) => TemplateOf(key).Shown;

    /// <summary>Gets how the language writes numbers, dates and lists.</summary>
    internal LanguageFormat Format { get; }

    /// <summary>A message as it is written in the file.</summary>
    internal string SourceOf(string key) => TemplateOf(key).Text;

    /// <summary>The gaps of a message.</summary>
    internal IReadOnlySet<string> GapsOf(string key) => TemplateOf(key).Gaps;

    /// <summary>Reads a text as a message of this language.</summary>
    /// <exception cref="MessageException">The text is not a message.</exception>
    internal MessageTemplate Parse(string text) => MessageParser.Parse(text, _plural.Categories);

    private MessageTemplate TemplateOf(string key) =>
        _messages.GetValueOrDefault(key) ?? throw new KeyNotFoundException($"The language '{Tag}' has no message '{key}'.");

    private static string Fill(MessageTemplate template, MessageValues values)
    {
        try
        {
            return template.Fill(values);
        }
        catch (ArgumentException fault)
        {
            throw new ArgumentException($"The message '{template.Text}' cannot be written: {fault.Message}", nameof(values), fault);
        }
    }
}
