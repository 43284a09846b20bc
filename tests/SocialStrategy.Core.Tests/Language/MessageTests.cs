namespace SocialStrategy.Core.Tests;

[ForeignCulture]
public sealed class MessageTests
{
    [Theory]
    [InlineData("Bez przerw", "Bez przerw")]
    [InlineData("{n} z {name}", "3 z Ala")]
    [InlineData("'{'{name}'}'", "{Ala}")]
    [InlineData("'{n}'", "{n}")]
    [InlineData("''{name}''", "'Ala'")]
    [InlineData("d'Artagnan i O'''{'", "d'Artagnan i O'{")]
    [InlineData("{name, quote}", "„Ala”")]
    [InlineData("{small, sentence}", "Ala ma.")]
    [InlineData("{small, ended}", "ala ma.")]
    [InlineData("{name, ended}", "Ala.")]
    [InlineData("{list, join, semicolon}", "a; 1,5")]
    [InlineData("{list, quote}", "„a”, „1,5”")]
    [InlineData("{n, plural, =3 {trzy} one {jeden} other {inne}}", "trzy")]
    [InlineData("{n, plural, one {# sztuka} few {# sztuki, '#'} many {# sztuk} other {# sztuki}}", "3 sztuki, #")]
    [InlineData("{n, plural, one {x} other {# {name}}}", "3 Ala")]
    [InlineData("{name, select, Ala {kot} other {pies}}", "kot")]
    [InlineData("{name, select, Ola {kot} other {{n, plural, few {psy} other {pies}}}}", "psy")]
    [InlineData("Numer #1", "Numer #1")]
    public void Text_Syntax_IsThatOfIcu(string message, string expected)
    {
        var language = Languages.Polish.With(Files.Messages("pl", ("m", message)));
        (string Name, object Value)[] values = [("n", 3), ("name", "Ala"), ("small", "ala ma."), ("list", (object[])["a", 1.5m])];

        Assert.Equal(expected, language.Text("m", values.Where(value => language.GapsOf("m").Contains(value.Name)).ToArray()));
    }

    [Theory]
    [InlineData("{", nameof(MessageFault.Name), 1)]
    [InlineData("a}", nameof(MessageFault.Braces), 1)]
    [InlineData("{n", nameof(MessageFault.Braces), 2)]
    [InlineData("{}", nameof(MessageFault.Name), 1)]
    [InlineData("{n, date}", nameof(MessageFault.Type), 3)]
    [InlineData("{n, plural, other {x}", nameof(MessageFault.Case), 21)]
    [InlineData("{n, plural, few x}", nameof(MessageFault.Case), 16)]
    [InlineData("{n, plural, few {x}}", nameof(MessageFault.Other), 20)]
    [InlineData("{n, plural, two {x} other {y}}", nameof(MessageFault.Category), 11)]
    [InlineData("{n, select, a {x} a {z} other {y}}", nameof(MessageFault.Case), 23)]
    public void Parse_NoMessage_SaysWhatAndWhere(string text, string fault, int position)
    {
        var refusal = Assert.Throws<MessageException>(() => Languages.Polish.Parse(text));

        Assert.Equal((fault, position), (refusal.Fault.ToString(), refusal.Position));
    }

    [Fact]
    public void Text_ValuesOfEachType_AreWrittenByTheLanguage()
    {
        var language = Languages.Polish.With(Files.Messages("pl", ("m", "{v}")));

        Assert.Equal(
            ["1\u00A0234", "1\u00A0234,5", "6,733…", "22\u00A0listopada\u00A02026\u00A0r.", "1.2", "2021-Q3", "a, b i\u00A0c"],
            new object[] { 1234, 1234.50m, new Fraction(101, 15), new DateOnly(2026, 11, 22), new ItemCode("1.2"), Period.Quarter(2021, 3), (string[])["a", "b", "c"] }
                .Select(value => language.Text("m", ("v", value))));
    }

    [Fact]
    public void Text_KeyThatIsNotThere_NamesKeyAndLanguage()
    {
        var refusal = Assert.Throws<KeyNotFoundException>(() => Languages.Polish.Text("no.such"));

        Assert.Equal("The language 'pl' has no message 'no.such'.", refusal.Message);
    }

    [Fact]
    public void Text_OtherArgumentsThanGaps_IsRefused()
    {
        var language = Languages.Polish.With(Files.Messages("pl", ("m", "{v}")));

        Assert.StartsWith("The message 'm' has no gap 'w'.", Assert.Throws<ArgumentException>(() => language.Text("m", ("v", 1), ("w", 2))).Message, StringComparison.Ordinal);
        Assert.StartsWith("The message '{v}' cannot be written: The gap 'v' has no value.", Assert.Throws<ArgumentException>(() => language.Text("m")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_PhraseInAGap_IsWordedByTheLanguage()
    {
        var language = Languages.English.With(Files.Messages("en", ("m", "It is {what}."), ("n", "a {colour, quote} thing")));

        Assert.Equal("It is a 'red' thing.", language.Text("m", ("what", new Phrase("n", ("colour", "red")))));
        Assert.Equal(new Phrase("n", ("colour", "red")), new Phrase("n", ("colour", "red")));
        Assert.Equal(new Phrase("n", ("colours", (string[])["red"])), new Phrase("n", ("colours", (string[])["red"])));
    }

    [Fact]
    public void With_OtherLanguageOrKeyThatIsThere_IsRefused()
    {
        var language = Languages.English.With(Files.Messages("en", ("m", "x")));

        Assert.True(language.Has("m"));
        Assert.Contains("m", language.Keys);
        Assert.Throws<ArgumentException>(() => language.With(Files.Messages("pl", ("o", "x"))));
        Assert.Throws<ArgumentException>(() => language.With(Files.Messages("en", ("m", "y"))));
    }
}
