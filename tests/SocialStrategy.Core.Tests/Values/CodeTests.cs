using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Values;

public sealed class CodeTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("1.4.2.KR")]
    [InlineData("Żłobek nr 1")]
    [InlineData("-")]
    [InlineData("=1+1")]
    public void Constructor_WellFormedText_KeepsIt(string text)
    {
        Assert.Equal(text, new ItemCode(text).Text);
        Assert.Equal(text, new ItemCode(text).ToString());
        Assert.True(ItemCode.TryParse(text, out var code));
        Assert.Equal(new(text), code);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1\n")]
    [InlineData("\u00A01")]
    [InlineData("1\u2003")]
    [InlineData("1\t2")]
    [InlineData("1\u00002")]
    [InlineData("1\u00852")]
    public void Constructor_BlankPaddedOrControl_Throws(string text)
    {
        var error = Assert.Throws<ArgumentException>(() => new ItemCode(text));
        Assert.StartsWith($"'{text}' is not a valid code. Give it visible characters and no white space at its ends.", error.Message, StringComparison.Ordinal);
        Assert.False(ItemCode.TryParse(text, out var code));
        Assert.Null(code);
    }

    [Fact]
    public void Constructor_HalfOfASurrogatePair_Throws()
    {
        Assert.Throws<ArgumentException>("text", () => new ItemCode("a\uD83D"));
        Assert.False(ItemCode.TryParse("\uDE00a", out _));
        Assert.Equal("\uFFFD😀", new ItemCode("\uFFFD😀").Text);
    }

    [Fact]
    public void Constructor_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new ItemCode(null!));
        Assert.False(ItemCode.TryParse(null, out _));
    }

    [Theory]
    [InlineData("1.2", "1.10")]
    [InlineData("1", "1.1")]
    [InlineData("1.1", "2")]
    [InlineData("2", "2a")]
    [InlineData("2a", "2b")]
    [InlineData("2a", "10")]
    [InlineData("2a", "10a")]
    [InlineData("9a", "10")]
    [InlineData("1.4.2.KR", "1.4.10.KR")]
    [InlineData("1.4.2", "1.4.2.KR")]
    [InlineData("a", "b")]
    [InlineData("B", "a")]
    [InlineData("a2", "a10")]
    [InlineData("01", "1")]
    [InlineData("1", "02")]
    [InlineData("1.01", "1.1")]
    [InlineData("1.1", "1.01.1")]
    [InlineData("0", "1")]
    [InlineData("99999999999999999999", "100000000000000000000")]
    [InlineData("z", "ż")]
    [InlineData("1-2", "1.1")]
    [InlineData("1", "a")]
    [InlineData("1.2", "1.a")]
    [InlineData("-", "1")]
    public void CompareTo_Pair_IsInNaturalOrder(string lower, string upper)
    {
        ItemCode first = new(lower);
        ItemCode second = new(upper);
        Assert.True(first.CompareTo(second) < 0);
        Assert.True(second.CompareTo(first) > 0);
        Assert.True(first < second && first <= second && second > first && second >= first);
        Assert.False(first > second || first >= second || second < first || second <= first);
    }

    [Fact]
    public void CompareTo_Null_ComesAfter()
    {
        ItemCode code = new("1");
        ItemCode none = null!;
        Assert.True(code.CompareTo(none) > 0);
        Assert.True(none < code && none <= code && code > none && code >= none);
        ItemCode other = null!;
        Assert.True(none <= other && none >= other);
        ItemCode same = new("1");
        Assert.True(code <= same && code >= same);
        Assert.False(code < same || code > same || none < other || none > other);
    }

    [Law]
    public bool CompareTo_AnyTwo_IsAntisymmetricAndAgreesWithEquality(ItemCode one, ItemCode other) =>
        Math.Sign(one.CompareTo(other)) == -Math.Sign(other.CompareTo(one))
        && one.CompareTo(other) == 0 == (one == other)
        && (one != other || one.GetHashCode() == other.GetHashCode());

    [Law]
    public bool CompareTo_AnyThree_IsTransitive(ItemCode first, ItemCode second, ItemCode third)
    {
        ItemCode[] sorted = [first, second, third];
        Array.Sort(sorted);
        return sorted[0] <= sorted[1] && sorted[1] <= sorted[2] && sorted[0] <= sorted[2];
    }

    [Fact]
    public void Equals_SameTextOfAnotherType_IsFalse()
    {
        Code item = new ItemCode("1");
        Code[] others = [new RealizerCode("1"), new ScaleCode("1"), new LevelCode("1")];
        Assert.All(others, other => Assert.False(item.Equals(other)));
        Assert.All(others, other => Assert.Equal(0, item.CompareTo(other)));
        Assert.True(item.Equals(new ItemCode("1")));
    }

    [Fact]
    public void TryParse_EveryType_ReadsWhatIsWellFormedAndNothingElse()
    {
        Assert.True(RealizerCode.TryParse("MOPS", out var realizer) && realizer.Text == "MOPS" && !RealizerCode.TryParse(" MOPS", out realizer) && realizer is null);
        Assert.True(ScaleCode.TryParse("punkty", out var scale) && scale.Text == "punkty" && !ScaleCode.TryParse("", out scale) && scale is null);
        Assert.True(LevelCode.TryParse("5", out var level) && level.Text == "5" && !LevelCode.TryParse(null, out level) && level is null);
    }
}
