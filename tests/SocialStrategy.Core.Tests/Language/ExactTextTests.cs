using System.Numerics;

namespace SocialStrategy.Core.Tests;

public sealed class ExactTextTests
{
    /// <summary>10²⁶ : 7 still has three places within a decimal; 10²⁸ and 10²⁹ : 7 have not.</summary>
    [Theory]
    [InlineData(0, 1, "1", "1")]
    [InlineData(1, 4, "2.5", "2,5")]
    [InlineData(1, 7, "1.428…", "1,428…")]
    [InlineData(26, 7, "14285714285714285714285714.285…", "14285714285714285714285714,285…")]
    [InlineData(28, 1, "10000000000000000000000000000", "10000000000000000000000000000")]
    [InlineData(29, 7, "14285714285714285714285714285…", "14285714285714285714285714285…")]
    public void OfAFraction_IsShortOrHasThreePlacesOrNone(int power, int denominator, string english, string polish)
    {
        var number = new Fraction(BigInteger.Pow(10, power), denominator);

        Assert.Equal((english, polish), (ExactText.Of(number), Languages.Polish.Plain(number)));
    }
}
