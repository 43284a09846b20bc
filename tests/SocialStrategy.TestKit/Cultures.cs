using System.Globalization;

namespace SocialStrategy.TestKit;

/// <summary>Cultures for tests that must run where there are no globalization data, too.</summary>
public static class Cultures
{
    /// <summary>Whether globalization data are missing: then every culture is the invariant one.</summary>
    public static bool AreMissing { get; } = CultureInfo.GetCultures(CultureTypes.AllCultures).Length == 1;

    /// <summary>A culture, or the invariant one where there are no others.</summary>
    public static CultureInfo Of(string name) => AreMissing ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(name);
}
