using FsCheck.Fluent;
using FsCheck;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Values;

public sealed class ValueListTests
{
    [Fact]
    public void Equals_SameElementsInSameOrder_IsEqualWithEqualHash()
    {
        ValueList<string> left = ["a", "b"];
        var right = "a,b".Split(',').ToValueList();
        Assert.Equal(left, right);
        Assert.True(left == right);
        Assert.False(left != right);
        Assert.True(left.Equals((object)right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Theory]
    [InlineData("b,a")]
    [InlineData("a")]
    [InlineData("a,b,c")]
    [InlineData("a,B")]
    public void Equals_OtherElementsOrderOrLength_IsNotEqual(string other)
    {
        ValueList<string> list = ["a", "b"];
        var unequal = other.Split(',').ToValueList();
        Assert.NotEqual(list, unequal);
        Assert.True(list != unequal);
        Assert.False(list == unequal);
    }

    [Fact]
    public void Equals_Null_IsEqualToNullOnly()
    {
        var none = (ValueList<int>?)null;
        ValueList<int> some = [1];
        Assert.True(none != some);
        Assert.True(some != none);
        Assert.False(some.Equals(none));
        Assert.False(some.Equals("[1]"));
    }

    [Fact]
    public void CollectionExpression_Elements_AreThereInOrder()
    {
        ValueList<int> middle = [2, 3];
        ValueList<int> list = [1, .. middle, 4];
        Assert.Equal(4, list.Count);
        Assert.Equal([1, 2, 3, 4], list.AsEnumerable());
        Assert.Equal(3, list[2]);
        Assert.Equal("[1, 2, 3, 4]", list.ToString());
        Assert.Throws<IndexOutOfRangeException>(() => list[4]);
    }

    [Fact]
    public void CollectionExpression_NoElements_IsOneSharedList()
    {
        ValueList<string> one = [];
        ValueList<string> other = [];
        Assert.Same(one, other);
        Assert.Equal("[]", one.ToString());
    }

    [Fact]
    public void Create_ArrayChangedLater_KeepsWhatItWasGiven()
    {
        string[] items = ["a"];
        var list = items.ToValueList();
        items[0] = "b";
        Assert.Equal("a", list[0]);
    }

    [Fact]
    public void Create_NullElement_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => new[] { "a", null! }.ToValueList());
        Assert.Contains("no null elements", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() =>
        {
            ValueList<string> list = ["a", null!];
            return list;
        });
    }

    [Fact]
    public void ToValueList_Null_Throws() => Assert.Throws<ArgumentNullException>(() => ((IEnumerable<int>)null!).ToValueList());

    [Fact]
    public void ToValueList_ValueList_IsTheSame()
    {
        ValueList<int> list = [1];
        Assert.Same(list, list.ToValueList());
    }

    [Law]
    public Property ToValueList_AnySequence_HoldsItAndEqualsItsTwin() =>
        Prop.ForAll(Generators.Several(Generators.Text, 6).ToArbitrary(), list =>
        {
            var twin = list.ToList().ToValueList();
            return list == twin && list.GetHashCode() == twin.GetHashCode() && twin.SequenceEqual(list);
        });
}
