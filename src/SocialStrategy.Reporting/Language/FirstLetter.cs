namespace SocialStrategy.Reporting;

/// <summary>Words with another first letter, for the place that they take in a sentence.</summary>
internal static class FirstLetter
{
    /// <summary>Words as they begin a heading or a sentence.</summary>
    internal static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>Words as they stand inside a sentence.</summary>
    internal static string Small(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
