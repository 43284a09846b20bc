using SocialStrategy.Reporting;

namespace SocialStrategy.Samples;

/// <summary>The languages of reports with the messages of the command line.</summary>
public static class SampleLanguages
{
    public static Language Polish { get; } = WithConsole(ReportLanguages.Polish);

    internal static Language English { get; } = WithConsole(ReportLanguages.English);

    private static Language WithConsole(Language language)
    {
        using var messages = typeof(SampleLanguages).Assembly.GetManifestResourceStream($"{language.Tag}.json")!;
        return language.With(messages);
    }
}
