using FsCheck;
using FsCheck.Fluent;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests;

[ForeignCulture]
public sealed class TypographyTests
{
    private static readonly string[] Words =
    [
        "a", "i", "w", "Z", "U", "(w", "„z", "dom", "żółw", "5", "12,5", "1", "234", "2014-2020", "(2014-2020),", "2014\u20132020", "5-procentowy",
        "1.1.K1", "zł", "r.", "%)", "tys.", "mln", "million", "PLN", "https://a.pl/2014-2020", "a-b@c.pl", "(", "”", "-", "–", "…", "/", "\"", "",
    ];

    private static readonly string[] Gaps = [" ", " ", " ", " ", " ", "  ", "\n", " \n", "\t", "\u00A0", ""];

    [Theory]
    [InlineData("dom w Łodzi", "dom w~Łodzi")]
    [InlineData("W mieście", "W~mieście")]
    [InlineData("Koniec. Z gminy", "Koniec. Z~gminy")]
    [InlineData("a dom i las o domu u nas w lesie z lasu", "a~dom i~las o~domu u~nas w~lesie z~lasu")]
    [InlineData("A dom I las O domu U nas W lesie Z lasu", "A~dom I~las O~domu U~nas W~lesie Z~lasu")]
    [InlineData("i w domu", "i~w~domu")]
    [InlineData("w 2026 r. i 5 osób", "w~2026~r. i~5 osób")]
    [InlineData("z „Domem”, w (tym) i https://a.pl", "z~„Domem”, w~(tym) i~https://a.pl")]
    [InlineData("(w tym dzieci)", "(w~tym dzieci)")]
    [InlineData("„w domu” i [w lesie]", "„w~domu” i~[w~lesie]")]
    [InlineData("(„w domu”)", "(„w~domu”)")]
    [InlineData("dom w\nŁodzi", "dom w\nŁodzi")]
    [InlineData("dom w \nŁodzi", "dom w \nŁodzi")]
    [InlineData("dom w", "dom w")]
    [InlineData("dom w ", "dom w~")]
    [InlineData("w  domu", "w  domu")]
    [InlineData("do domu", "do domu")]
    [InlineData("ulica B i", "ulica B i")]
    [InlineData("a) dom; w, dom", "a) dom; w, dom")]
    [InlineData("po i/lub w", "po i/lub w")]
    [InlineData("Barrow'a dom", "Barrow'a dom")]
    public void Typography_OneLetterWord_IsBoundToTheNextWord(string text, string expected) => AssertPolish(text, expected);

    private static readonly string[] Following = ["domu", "Łodzi", "MOPS", "ul.", "5", "12,5%", "2020–2024", "„Domu”", "(tym)", "1.1.K1", "https://a.pl/w-z", "z-ca", "i"];

    /// <summary>Each one-letter word before a word, a name, an abbreviation, a number, a range, a quotation, a bracket, a code and an address.</summary>
    [Fact]
    public void Typography_OneLetterWordBeforeEveryKindOfWord_IsBound() => Assert.All(
        from word in "a i o u w z A I O U W Z".Split(' ')
        from following in Following
        select (word, following),
        pair => AssertPolish($"dom {pair.word} {pair.following}", $"dom {pair.word}~{pair.following}"));

    [Theory]
    [InlineData("500 zł", "500~zł")]
    [InlineData("500,50 zł.", "500,50~zł.")]
    [InlineData("(5 %)", "(5~%)")]
    [InlineData("2026 r.", "2026~r.")]
    [InlineData("2026 r., potem", "2026~r., potem")]
    [InlineData("5 tys. osób", "5~tys. osób")]
    [InlineData("1,5 mln zł", "1,5~mln~zł")]
    [InlineData("5 tys. zł", "5~tys.~zł")]
    [InlineData("2 mld, 3 pkt, 4 p.p., 5 proc.", "2~mld, 3~pkt, 4~p.p., 5~proc.")]
    [InlineData("12 km² lub 3 ha", "12~km² lub 3~ha")]
    [InlineData("lata 2014–2020 r.", "lata 2014–2020~r.")]
    [InlineData("1 588 268,16 zł", "1~588~268,16~zł")]
    [InlineData("w 2020 300 osób", "w~2020 300 osób")]
    [InlineData("5 osób, 3 rodziny", "5 osób, 3 rodziny")]
    [InlineData("5, zł", "5, zł")]
    [InlineData("dom zł", "dom zł")]
    [InlineData("1.1.K1 zł", "1.1.K1 zł")]
    [InlineData("razem 5 ", "razem 5 ")]
    public void Typography_UnitAfterANumber_IsBoundToIt(string text, string expected) => AssertPolish(text, expected);

    [Fact]
    public void Typography_EachDocumentedUnit_IsBoundToItsNumber()
    {
        Assert.All(
            "% ‰ proc. p.p. pkt zł gr PLN EUR € r. godz. min m m² m2 km km² km2 ha kg t tys. mln mld".Split(' '),
            unit => AssertPolish("5 " + unit, "5~" + unit));
        Assert.All(
            "% ‰ pp million billion m m² km km² ha kg t PLN EUR".Split(' '),
            unit => Assert.Equal("5\u00A0" + unit, Languages.English.Typography("5 " + unit)));
    }

    [Theory]
    [InlineData("2014-2020", "2014–2020")]
    [InlineData("lata 2014-2020.", "lata 2014–2020.")]
    [InlineData("(2014-2020), „1999-2003”", "(2014–2020), „1999–2003”")]
    [InlineData("strategia 2021-2030 r.", "strategia 2021–2030~r.")]
    public void Typography_RangeOfYears_HasAnEnDash(string text, string expected) => AssertPolish(text, expected);

    [Theory]
    [InlineData("")]
    [InlineData("5-procentowy")]
    [InlineData("OHP 5-16")]
    [InlineData("1.1.K1")]
    [InlineData("tel. 1234-5678")]
    [InlineData("2014-20")]
    [InlineData("2014-2020-2026")]
    [InlineData("2014-2020.pdf")]
    [InlineData("ABC-2014-2020")]
    [InlineData("2014-2020/7")]
    [InlineData("2026-01-31")]
    [InlineData("https://gmina.pl/2014-2020/a-b?w=i")]
    [InlineData("biuro-2014-2020@gmina.pl")]
    [InlineData("czekamy… potem")]
    [InlineData("dom - las")]
    public void Typography_CodeAddressOrCompound_IsLeftAlone(string text)
    {
        Assert.Equal(text, Languages.Polish.Typography(text));
        Assert.Equal(text, Languages.English.Typography(text));
    }

    [Theory]
    [InlineData("a house I saw", "a house I saw")]
    [InlineData("in 2014-2020,", "in 2014–2020,")]
    [InlineData("PLN 500 or 500 PLN", "PLN~500 or 500~PLN")]
    [InlineData("1.5 million people, 3 km, 5 %", "1.5~million people, 3~km, 5~%")]
    [InlineData("EUR 5.", "EUR~5.")]
    [InlineData("PLN is Polish", "PLN is Polish")]
    public void Typography_English_BindsNumbersWithTheirUnits(string text, string expected) =>
        Assert.Equal(expected, Languages.English.Typography(text).Replace('\u00A0', '~'));

    [Fact]
    public void Typography_WrittenByTheLanguageItself_StaysAsItIs()
    {
        var polish = Languages.Polish;
        var text = string.Join(' ', polish.Date(new DateOnly(2026, 11, 22)), polish.Money(1588268.16m, "PLN"), polish.Join(["a)", "b", "c"]));

        Assert.Equal(text, polish.Typography(text));
    }

    [Law]
    public Property Typography_AppliedTwice_IsTheSameAsOnce() =>
        Prop.ForAll(Prose(), text => Both().All(language =>
        {
            var once = language.Typography(text);
            return language.Typography(once) == once;
        }));

    [Law]
    public Property Typography_AnyText_ChangesOnlySpacesAndHyphens() =>
        Prop.ForAll(Prose(), text => Both().All(language =>
        {
            var typeset = language.Typography(text);
            return typeset.Length == text.Length && text.Zip(typeset).All(pair => pair is (' ', '\u00A0') or ('-', '\u2013') || pair.First == pair.Second);
        }));

    private static Language[] Both() => [Languages.Polish, Languages.English];

    /// <summary>Half of the texts are made of words that a rule knows, the others of any characters.</summary>
    private static Arbitrary<string> Prose()
    {
        var known = Gen.Elements(Words).SelectMany(word => Gen.Elements(Gaps).Select(gap => word + gap)).ListOf().Select(string.Concat);
        var any = ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "");
        return Gen.OneOf(known, any).ToArbitrary();
    }

    private static void AssertPolish(string text, string expected) =>
        Assert.Equal(expected, Languages.Polish.Typography(text).Replace('\u00A0', '~'));
}
