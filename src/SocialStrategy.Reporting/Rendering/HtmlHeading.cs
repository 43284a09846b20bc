using System.Globalization;

namespace SocialStrategy.Reporting;

/// <summary>The elements of headings. HTML names six levels; what is deeper stays at the sixth.</summary>
internal static class HtmlHeading
{
    private const int Deepest = 6;

    internal static string OfLevel(int level) => string.Create(CultureInfo.InvariantCulture, $"h{Math.Min(level, Deepest)}");
}
