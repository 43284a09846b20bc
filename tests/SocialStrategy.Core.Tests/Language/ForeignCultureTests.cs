using System.Globalization;

namespace SocialStrategy.Core.Tests;

[ForeignCulture]
public sealed class ForeignCultureTests
{
    [Fact]
    public void CurrentCulture_InATestOfTheseClasses_IsTheForeignOne() =>
        Assert.Equal("neg1!50000", (-1.5m).ToString("N", CultureInfo.CurrentCulture));
}
