using SocialStrategy.Reporting.Documents;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.Tests.Conventions;

public sealed class NullArgumentTests
{
    [Fact]
    public void Doors_NullWhereItIsNotAllowed_RefuseItByName()
    {
        var notRefused = NullArguments.NotRefused(typeof(Report).Assembly, out var asked);

        Assert.True(notRefused.Count == 0, string.Join(Environment.NewLine, notRefused));
        Assert.InRange(asked, 10, int.MaxValue);
    }
}
