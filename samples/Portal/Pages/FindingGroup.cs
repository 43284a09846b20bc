namespace SocialStrategy.Samples.Portal.Pages;

/// <summary>The findings of one severity on their page.</summary>
internal sealed record FindingGroup(FindingsModel Page, IGrouping<Severity, Finding> Findings);
