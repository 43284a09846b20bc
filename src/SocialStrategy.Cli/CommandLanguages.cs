using SocialStrategy.Reporting;

namespace SocialStrategy.Cli;

/// <summary>The languages of reports with the messages of the command line.</summary>
internal static class CommandLanguages
{
    internal static Language Polish { get; } = WithMessages(ReportLanguages.Polish);

    internal static Language English { get; } = WithMessages(ReportLanguages.English);

    private static Language WithMessages(Language language)
    {
        using var messages = typeof(CommandLanguages).Assembly.GetManifestResourceStream($"{language.Tag}.json")!;
        return language.With(messages);
    }
}
