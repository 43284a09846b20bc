using SocialStrategy.Evaluation;
using SocialStrategy.Reporting.Layouts;
using SocialStrategy.Values;

namespace SocialStrategy.Reporting.Tests.Layouts;

public sealed class ValueTextsTests
{
    public static TheoryData<Value, string, string> Values { get; } = new()
    {
        { new NumberValue(1345.50m), "1\u00A0345,5", "1,345.5" },
        { new NumberValue(600) { IsApproximate = true }, "ok. 600", "about 600" },
        { new PercentValue(5.90m), "5,9%", "5.9%" },
        { new MoneyValue(1000, "PLN"), "1\u00A0000,00\u00A0zł", "PLN\u00A01,000.00" },
        { new TextValue("wiele"), "wiele", "wiele" },
        { new MissingValue(MissingReason.NoData), "brak danych", "no data" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Of_Value_IsToldInTheLanguage(Value value, string polish, string english)
    {
        Assert.Equal(polish, ValueTexts.Of(value, LayoutTexts.Polish));
        Assert.Equal(english, ValueTexts.Of(value, LayoutTexts.English));
    }

    [Fact]
    public void Of_Figure_HasThePlacesOfItsRounding()
    {
        var figure = new Figure("1", FigureMeasure.MeanRating, Period.Year(2025), "meanOfDirections", new Fraction(20, 3), []) { Rounding = Rounding.HalfAwayFromZero(2) };

        Assert.Equal("6,67", ValueTexts.Of(figure, LayoutTexts.Polish));
        Assert.Equal("6,7%", ValueTexts.Of(figure with { Unit = "%", Rounding = Rounding.HalfAwayFromZero(1) }, LayoutTexts.Polish));
    }
}
