using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>A reusable part of a report. Ready-made ones are in <see cref="ReportSections"/>; write your own for anything else.</summary>
public interface IReportSection
{
    /// <summary>Writes the section.</summary>
    /// <param name="context">The evaluated round with the words of the report's language.</param>
    /// <returns>The blocks in order; empty if there is nothing to say, then the report has no trace of the section.</returns>
    ValueList<Block> Build(ReportContext context);
}

/// <summary>A reusable part of a goal's chapter. Ready-made ones are in <see cref="GoalParts"/>.</summary>
public interface IGoalPart
{
    /// <summary>Writes the part for one goal; it is asked for every goal on every level.</summary>
    /// <param name="goal">The goal; what hangs on lower goals is not its own.</param>
    /// <param name="context">The evaluated round with the words of the report's language.</param>
    /// <returns>The blocks in order; empty if there is nothing to say about this goal.</returns>
    ValueList<Block> Build(Goal goal, ReportContext context);
}
