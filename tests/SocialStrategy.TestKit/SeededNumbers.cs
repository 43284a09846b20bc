namespace SocialStrategy.TestKit;

/// <summary>Numbers that look random and are the same for a seed on every machine (the generator SplitMix64 of Steele, Lea and Flood).</summary>
public sealed class SeededNumbers
{
    private ulong _state;

    /// <summary>Begins at a seed.</summary>
    /// <param name="seed">The seed.</param>
    public SeededNumbers(int seed) => _state = (ulong)seed;

    /// <summary>A number from 0 to one less than a limit.</summary>
    /// <param name="limit">The limit; above 0.</param>
    public int Below(int limit)
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)limit);
        }
    }
}
