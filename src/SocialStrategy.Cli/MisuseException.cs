namespace SocialStrategy.Cli;

/// <summary>The command line asks for what there is not; the message tells the person so.</summary>
internal sealed class MisuseException : Exception
{
    public MisuseException()
    {
    }

    public MisuseException(string message)
        : base(message)
    {
    }

    public MisuseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
