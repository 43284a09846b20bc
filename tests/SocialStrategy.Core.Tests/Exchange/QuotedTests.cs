using SocialStrategy.Core.Tests.Exchange.Json;
using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Exchange;

/// <summary>What messages quote is never longer than 80 characters, and no pair of surrogates is cut in two.</summary>
public sealed class QuotedTests
{
    private static readonly string Letters = new('a', 78);

    public static TheoryData<string, string> Formats => new()
    {
        { Letters + "bc", Letters + "bc" },
        { Letters + "bcd", Letters + "bc…" },
        { Letters + "b😀", Letters + "b…" },
        { Letters + "😀", Letters + "😀" },
        { Letters + "😀d", Letters + "😀…" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void LongText_InAMessage_IsCutAfterEightyCharacters(string format, string quoted)
    {
        var problem = Assert.Single(StrategyJson.Read($$"""{"format":"{{format}}","version":3}""").Problems);
        Assert.Equal($"The format is '{quoted}'; expected 'social-strategy/strategy'. Choose the right file.", problem.English);
        Assert.Equal($"Format pliku to „{quoted}”; oczekiwano „social-strategy/strategy”. Wybierz właściwy plik.", problem.Polish);
    }

    [Fact]
    public void NoText_InAMessage_IsQuotedAsEmpty()
    {
        var round = JsonDocuments.RoundStart + "\"observations\":[{\"item\":\"1.W1\",\"period\":\"2024\",\"value\":{\"money\":1}}]}";
        var problem = Assert.Single(JsonDocuments.ReadRound(round).Problems);
        Assert.Equal("The currency of an amount is ''. Write three capital letters, such as PLN.", problem.English);
        Assert.Equal("Waluta kwoty to „”. Wpisz trzy wielkie litery, np. PLN.", problem.Polish);
    }
}
