using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using SocialStrategy.Samples.Portal.Evidence;

namespace SocialStrategy.Samples.Portal.Pages;

/// <summary>A page about one evaluated period: the one that the address names, or the latest published one.</summary>
internal abstract class EvaluatedPage : StrategyPage
{
    protected EvaluatedPage(Snapshots snapshots)
        : base(snapshots)
    {
    }

    [BindProperty(Name = "okres", SupportsGet = true)]
    public string? PeriodText { get; set; }

    internal StrategyEvaluation Evaluation { get; private set; } = null!;

    internal Period Period => Evaluation.Round.Period;

    /// <summary>Whether the period is still being collected.</summary>
    internal bool IsCollected => Strategy.Collecting?.Plan.Period == Period;

    public override Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        return base.OnPageHandlerExecutionAsync(context, async () =>
        {
            var latest = Strategy.Periods(withCollected: false)[0];
            var asked = PeriodText is null ? latest : Period.TryParse(PeriodText, out var parsed) ? parsed : null;
            if (asked is not null && Strategy.Evaluate(asked, SeesCollected) is { } evaluation)
            {
                Evaluation = evaluation;
                return await next();
            }

            context.Result = NotFound();
            return new PageHandlerExecutedContext(PageContext, context.Filters, context.HandlerMethod, context.HandlerInstance) { Result = context.Result };
        });
    }
}
