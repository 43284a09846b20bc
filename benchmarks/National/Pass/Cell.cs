using System.Numerics;

namespace SocialStrategy.National.Pass;

/// <summary>An indicator of a voivodeship in a year: the sum of what its gminas told as their values.</summary>
/// <param name="Sum">The sum; of percentages it means nothing and is kept to be compared.</param>
/// <param name="Values">How many gminas told a value.</param>
/// <param name="Contributions">The sum of the contributions of all bodies.</param>
/// <param name="Missing">How many contributions are missing.</param>
internal readonly record struct Cell(decimal Sum, int Values, decimal Contributions, int Missing) : IAdditionOperators<Cell, Cell, Cell>
{
    public static Cell operator +(Cell left, Cell right) =>
        new(left.Sum + right.Sum, left.Values + right.Values, left.Contributions + right.Contributions, left.Missing + right.Missing);
}
