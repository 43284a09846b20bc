using SocialStrategy.Samples.Portal.Data;
using SocialStrategy.Samples.Portal.Evidence;

namespace SocialStrategy.Samples.Portal.Pages;

/// <summary>Files that were sent, under a heading.</summary>
internal sealed record SubmissionList(StrategySnapshot Strategy, IReadOnlyList<SubmissionRow> Rows, string Heading);
