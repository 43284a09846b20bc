namespace SocialStrategy.Samples.Portal.Evidence;

/// <summary>What the library writes, as bytes.</summary>
internal static class Written
{
    internal static byte[] By(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
