namespace SocialStrategy.Reporting;

/// <summary>Ways to write messages in reports.</summary>
internal static class LanguageTexts
{
    extension(Language language)
    {
        /// <summary>Writes a message with the spaces and dashes that a typesetter would put.</summary>
        internal string Set(string key, params ReadOnlySpan<(string Name, object Value)> arguments) => language.Typography(language.Text(key, arguments));
    }
}
