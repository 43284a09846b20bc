using SocialStrategy.Comparison;

namespace SocialStrategy.Core.Tests.Comparison;

/// <summary>A value is told again if it is the same however it is printed, whole and in every component.</summary>
public sealed class RestatedValuesTests
{
    private static readonly Component One = new("a", new NumberValue(1));

    private static readonly Component Two = new("b", new NumberValue(2));

    public static TheoryData<Value, Value, bool> Pairs => new()
    {
        { new NumberValue(5), new NumberValue(5) { Printed = "5,0" }, true },
        { new NumberValue(5), new NumberValue(5) { IsApproximate = true }, false },
        { new NumberValue(5), new PercentValue(5), false },
        { new CompositeValue([One, Two]), new CompositeValue([One, Two]) { Printed = "1 i 2" }, true },
        { new CompositeValue([One, Two]), new CompositeValue([One, Two with { Value = new NumberValue(2) { Printed = "2,0" } }]), true },
        { new CompositeValue([One, Two]), new CompositeValue([One, Two]) { IsApproximate = true }, false },
        { new CompositeValue([One]), new CompositeValue([One, Two]), false },
        { new CompositeValue([One, Two]), new CompositeValue([One, Two with { Value = new NumberValue(3) }]), false },
        { new CompositeValue([One, Two]), new CompositeValue([One with { Name = "c" }, Two]), false },
        { new CompositeValue([One, Two]), new CompositeValue([Two, One]), false },
        { new CompositeValue([One]), new NumberValue(1), false },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void AreSame_OfTwoValues_IsSoForTheSameContent(Value first, Value last, bool expected)
    {
        Assert.Equal(expected, RestatedValues.AreSame(first, last));
        Assert.Equal(expected, RestatedValues.AreSame(last, first));
    }
}
