namespace SocialStrategy.National.Country;

/// <summary>Numbers that look like chance and depend only on a seed and on what they are for (SplitMix64).</summary>
/// <param name="seed">The seed.</param>
internal sealed class Noise(int seed)
{
    /// <summary>A number from 0 to less than 1.</summary>
    /// <param name="what">What it is for.</param>
    internal double Share(params ReadOnlySpan<int> what)
    {
        var state = Mixed((ulong)seed);
        foreach (var each in what)
        {
            state = Mixed(state ^ (uint)each);
        }

        return (state >> 11) * (1.0 / (1UL << 53));
    }

    /// <summary>A whole number from 0 to less than a limit.</summary>
    internal int Below(int limit, params ReadOnlySpan<int> what) => (int)(Share(what) * limit);

    private static ulong Mixed(ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            state = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            state = (state ^ (state >> 27)) * 0x94D049BB133111EB;
            return state ^ (state >> 31);
        }
    }
}
