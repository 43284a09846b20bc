using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.TestKit;

/// <summary>A report in which every text outside the drawings of charts is another word.</summary>
/// <param name="Report">The report.</param>
/// <param name="Words">The words.</param>
public sealed record WordedReport(Report Report, IReadOnlyList<string> Words);
