using SocialStrategy.Samples.Portal.Evidence;

namespace SocialStrategy.Samples.Portal.Pages;

/// <summary>A link of the navigation.</summary>
internal sealed record PageLink(StrategySnapshot Strategy, string Page, string Text);
