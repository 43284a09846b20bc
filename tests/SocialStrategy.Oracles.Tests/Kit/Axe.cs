using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SocialStrategy.Oracles.Tests.Kit;

/// <summary>axe by the rules of WCAG 2.1 A and AA and of EN 301 549; compiled into the tests of the portal, too.</summary>
internal static class Axe
{
    /// <summary>In one frame, and only what is told: to describe every element that passed, and to take it out of the browser, takes minutes for a long report.</summary>
    private const string Run =
        """
        async () => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'EN-301-549'];
          const result = await axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations', 'incomplete'] });
          if (result.passes.length === 0) throw new Error('axe found nothing to judge');
          return [...result.violations, ...result.incomplete].map(rule => `${rule.id}, ${rule.nodes.length} times, first ${rule.nodes[0].html}`);
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What is violated on a page, and what axe cannot decide.</summary>
    internal static async Task<string[]> JudgeAsync(IPage page)
    {
        await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(Run);
    }
}
