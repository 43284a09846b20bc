using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Exchange.Csv;

public sealed class PrefixedStreamTests
{
    [Fact]
    public void Read_StreamWithAPrefix_GivesItAndThenTheRest()
    {
        using var rest = new MemoryStream([3, 4]);
        using var stream = new PrefixedStream(new byte[] { 1, 2 }, rest);
        using var all = new MemoryStream();
        stream.CopyTo(all);

        Assert.Equal([1, 2, 3, 4], all.ToArray());
        Assert.Equal((true, false, false), (stream.CanRead, stream.CanSeek, stream.CanWrite));
    }
}
