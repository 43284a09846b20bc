namespace SocialStrategy.Exchange;

/// <summary>What was found in a file, as messages and paths quote it: never longer than a line, however long it is.</summary>
internal static class Quoted
{
    private const int Most = 80;

    internal static string Short(string? text)
    {
        if (text is null || text.Length <= Most)
        {
            return text ?? "";
        }

        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most), "…");
    }
}
