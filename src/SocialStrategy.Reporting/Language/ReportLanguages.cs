namespace SocialStrategy.Reporting;

/// <summary>The languages of <see cref="Languages"/> with the words of reports.</summary>
public static class ReportLanguages
{
    /// <summary>Gets Polish as municipalities print it.</summary>
    public static Language Polish { get; } = WithReports(Languages.Polish);

    /// <summary>Gets British English.</summary>
    public static Language English { get; } = WithReports(Languages.English);

    private static Language WithReports(Language language)
    {
        using var messages = typeof(ReportLanguages).Assembly.GetManifestResourceStream($"{language.Tag}.json")!;
        return language.With(messages);
    }
}
