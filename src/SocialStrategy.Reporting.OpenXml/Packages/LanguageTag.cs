using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.OpenXml.Packages;

/// <summary>The language of a text as Office names it, which wants a country.</summary>
internal static class LanguageTag
{
    internal static string Of(Report report) => report.Language switch
    {
        "pl" => "pl-PL",
        "en" => "en-GB",
        var other => other,
    };
}
