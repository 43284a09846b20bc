using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Values;

public sealed class ValueTests
{
    public static TheoryData<Value, decimal?> Numbers => new()
    {
        { new NumberValue(0), 0m },
        { new NumberValue(-1.50m), -1.5m },
        { new PercentValue(5.9m), 5.9m },
        { new PercentValue(50) { Ratio = new Ratio(1, 2) }, 50m },
        { new MoneyValue(12.34m, "PLN"), 12.34m },
        { new TextValue("7"), null },
        { new CompositeValue([new Component("a", new NumberValue(1))]), null },
        { new MissingValue(MissingReason.Empty), null },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Number_OfKind_IsWhatCanBeCalculatedWith(Value value, decimal? number) => Assert.Equal(number, value.Number);

    [Fact]
    public void Equals_OtherPrintedApproximateOrKind_IsAnotherValue()
    {
        var value = new NumberValue(600);
        Assert.Equal(value, new NumberValue(600.0m));
        Assert.NotEqual(value, value with { Printed = "ok. 600" });
        Assert.NotEqual(value, value with { IsApproximate = true });
        Assert.NotEqual<Value>(value, new PercentValue(600));
        Assert.NotEqual(new MissingValue(MissingReason.Empty), new MissingValue(MissingReason.NoData));
        Assert.NotEqual<Value>(new MissingValue(MissingReason.Empty), new NumberValue(0));
        Assert.NotEqual(new MoneyValue(1, "PLN"), new MoneyValue(1, "EUR"));
        Assert.NotEqual(new PercentValue(50), new PercentValue(50) { Ratio = new Ratio(1, 2) });
        Assert.Equal(
            new CompositeValue([new Component("a", new NumberValue(1))]),
            new CompositeValue([new Component("a", new NumberValue(1))]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("zł")]
    [InlineData("pln")]
    [InlineData("PLNX")]
    [InlineData("PŁN")]
    [InlineData("P N")]
    public void Money_NoCurrencyCode_Throws(string currency)
    {
        var error = Assert.Throws<ArgumentException>(() => new MoneyValue(1, currency));
        Assert.StartsWith($"'{currency}' is no currency code. Write three capital letters, such as PLN.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\u00A0")]
    public void Texts_Blank_Throw(string blank)
    {
        Assert.Throws<ArgumentException>(() => new TextValue(blank));
        Assert.Throws<ArgumentException>(() => new NumberValue(1) { Printed = blank });
        Assert.Throws<ArgumentException>(() => new NumberValue(1) with { Printed = blank });
        Assert.Throws<ArgumentException>(() => new Component(blank, new NumberValue(1)));
    }

    [Fact]
    public void Composite_NoComponent_Throws() => Assert.Throws<ArgumentException>(() => new CompositeValue([]));

    [Law]
    public bool Equals_AnyValueAndItsCopy_AreEqualWithEqualHash(Value value)
    {
        var copy = value with { IsApproximate = value.IsApproximate };
        return copy == value && !ReferenceEquals(copy, value) && copy.GetHashCode() == value.GetHashCode();
    }
}
