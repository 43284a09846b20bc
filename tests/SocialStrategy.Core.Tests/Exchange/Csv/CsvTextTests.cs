namespace SocialStrategy.Core.Tests.Exchange.Csv;

public sealed class CsvTextTests
{
    [Fact]
    public void Parse_QuotesAndLineBreaks_GivesTheFields() =>
        Assert.Equal([["a", "b,c", ""], ["", "d\"e\r\nf", "\""]], CsvText.Parse("a,\"b,c\",\r\n,\"d\"\"e\r\nf\",\"\"\"\"\r\n"));

    [Theory]
    [InlineData("a\n")]
    [InlineData("a\"b\r\n")]
    [InlineData("\"a\"b\r\n")]
    public void Parse_NotRfc4180_Fails(string text) => Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => CsvText.Parse(text));
}
