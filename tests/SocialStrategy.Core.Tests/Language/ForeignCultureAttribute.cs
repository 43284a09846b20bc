using System.Globalization;
using System.Reflection;
using SocialStrategy.TestKit;
using Xunit.v3;

namespace SocialStrategy.Core.Tests;

/// <summary>Runs every test of a class under a Turkish culture that writes nothing as a report does.</summary>
/// <remarks>Where globalization data are missing, its letters are those of the invariant culture, so the tests run there too.</remarks>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ForeignCultureAttribute : BeforeAfterTestAttribute
{
    private readonly AsyncLocal<CultureInfo?> _before = new();

    public override void Before(MethodInfo methodUnderTest, IXunitTest test)
    {
        _before.Value = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = Foreign();
    }

    public override void After(MethodInfo methodUnderTest, IXunitTest test) => CultureInfo.CurrentCulture = _before.Value!;

    private static CultureInfo Foreign()
    {
        var culture = (CultureInfo)Cultures.Of("tr-TR").Clone();
        culture.NumberFormat.NumberDecimalSeparator = "!";
        culture.NumberFormat.NumberGroupSeparator = "_";
        culture.NumberFormat.NumberDecimalDigits = 5;
        culture.NumberFormat.NegativeSign = "neg";
        return culture;
    }
}
