using System.Globalization;
using SocialStrategy.Disclosure;

namespace SocialStrategy.Core.Tests.Disclosure;

public sealed class HiddenCountsTests
{
    /// <summary>Numbers are counts, those of 1 and 2 small; letters that stand left of a sum are wholes.</summary>
    [Theory]

    // The same twice tells no more than once.
    [InlineData("p=10 a=1 b=9", "p=a+b p=a+b", "a b")]

    // No sum alone tells x, y or z, but y = a + b - c. With b hidden z = c - a is still known; with c hidden, too, nothing is.
    [InlineData("x=2 y=2 z=1 a=4 b=3 c=5", "a=x+y b=y+z c=x+y+z", "b c x y z")]

    // A square whose ends are all known leaves its four numbers open, but not c beside it: c = p + q - r - s.
    [InlineData("a=2 b=2 c=2 d=2 e=2 p=6 q=4 r=4 s=4", "p=a+b+c q=d+e r=a+d s=b+e", "a b c d e p")]

    // Five in a ring, two by two, o being known: k = p - l = p - q + m = ... = c - k, so all five are known, and with them y = w - k - m and j.
    // Of the two that cost least h goes first; then j is open, but the ring is not before o goes, too.
    [InlineData("k=2 l=2 m=2 n=2 i=2 o=3 y=2 j=2 h=3 z=7 w=6 p=4 q=4 r=4 s=7 t=4", "z=y+j+h w=k+m+y s=i+o+n t=k+i p=k+l q=l+m r=m+n", "h i j k l m n o y")]

    // All that is known of y, h and q is that they are the same.
    [InlineData("y=2 h=2 g=0 q=2 u=0 v=0", "y=h+g h=q+u y=q+u+v", "h q y")]

    // The whole goes with its three parts and would follow from q; q goes rather than the 0 beside the parts.
    [InlineData("w=3 a=1 b=1 c=1 z=0 q=3 y=0", "w=a+b+c+z w=q+y", "a b c q w")]
    public void Of_SumsThatTellTogetherWhatNoneTellsAlone_HidesUntilNothingFollows(string counts, string sums, string hidden)
    {
        var numbers = counts.Split(' ').Select(each => each.Split('=')).ToDictionary(pair => Cell(pair[0]), pair => decimal.Parse(pair[1], CultureInfo.InvariantCulture));
        CountSum[] together = [.. sums.Split(' ').Select(each => each.Split('=')).Select(pair => new CountSum(Cell(pair[0]), [.. pair[1].Split('+').Select(Cell)]))];
        var table = new CountTable(numbers, [.. numbers.Where(each => each.Value is 1 or 2).Select(each => each.Key)], together);

        Assert.Equal(hidden, string.Join(' ', HiddenCounts.Of(table).Select(cell => cell.Path[0].Name).Order(StringComparer.Ordinal)));
    }

    private static CountCell Cell(string name) => new(new("w"), Name: null, Group: null, Period.Year(2024), [new CountStep(name, 0)], Component: null);
}
