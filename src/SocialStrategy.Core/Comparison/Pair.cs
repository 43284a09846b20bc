namespace SocialStrategy.Comparison;

/// <summary>The same thing on both sides; null on the side where it is not there. Never null on both.</summary>
internal readonly record struct Pair<T>(T? Before, T? After)
    where T : class;
