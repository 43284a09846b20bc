namespace SocialStrategy.Exchange;

/// <summary>Keeps spreadsheets from running texts as formulas, and takes back what it did.</summary>
internal static class CsvGuard
{
    private const char Apostrophe = '\'';

    /// <summary>
    /// The text with an apostrophe in front, if a spreadsheet could run it as a formula. So does a text that already begins with apostrophes
    /// before such a character, or it could not be told from a guarded one.
    /// </summary>
    internal static string Shielded(string text) =>
        IsDangerous(text.AsSpan().TrimStart(Apostrophe)) && !IsNumber(text) ? Apostrophe + text : text;

    /// <summary>The text that <see cref="Shielded"/> was given.</summary>
    internal static string Restored(string text) =>
        text.StartsWith(Apostrophe) && IsDangerous(text.AsSpan().TrimStart(Apostrophe)) ? text[1..] : text;

    private static bool IsDangerous(ReadOnlySpan<char> text) => !text.IsEmpty && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r';

    /// <summary>Whether a text is a negative number or fraction as this library writes them ("-3", "-0.5", "-1/3"), or a hyphen alone.</summary>
    private static bool IsNumber(string text) =>
        text[0] == '-' && text.Skip(1).All(character => char.IsAsciiDigit(character) || character is '.' or '/');
}
