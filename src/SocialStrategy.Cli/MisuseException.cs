namespace SocialStrategy.Cli;

/// <summary>The command line asks for what there is not; the message tells the person so.</summary>
internal sealed class MisuseException(string message) : Exception(message);
