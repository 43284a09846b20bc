using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.OpenXml.Tests.Conventions;

public sealed class NullArgumentTests
{
    [Fact]
    public void Doors_NullWhereItIsNotAllowed_RefuseItByName()
    {
        var notRefused = NullArguments.NotRefused(typeof(DocxRenderer).Assembly, out var asked);

        Assert.True(notRefused.Count == 0, string.Join(Environment.NewLine, notRefused));
        Assert.InRange(asked, 10, int.MaxValue);
    }
}
