using System.Numerics;
using System.Runtime.InteropServices;

namespace SocialStrategy.National.Pass;

/// <summary>The ratings of the directions of a strategic goal; their mean is the rule "mean of directions".</summary>
/// <param name="Sum">The sum of the levels.</param>
/// <param name="Count">How many directions were rated.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Ratings(long Sum, long Count) : IAdditionOperators<Ratings, Ratings, Ratings>
{
    public static Ratings operator +(Ratings left, Ratings right) => new(left.Sum + right.Sum, left.Count + right.Count);
}
