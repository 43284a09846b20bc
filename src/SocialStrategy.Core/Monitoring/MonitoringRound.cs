using SocialStrategy.Planning;
using SocialStrategy.Values;

namespace SocialStrategy.Monitoring;

/// <summary>What one period showed: the evidence of one report ("sprawozdanie", "raport monitoringowy"), as printed.</summary>
/// <remarks>It names items of the strategy by their codes; <see cref="Monitoring"/> joins the two and checks that they fit.</remarks>
/// <param name="Strategy">The code of the strategy that it is about.</param>
/// <param name="Period">The period it covers.</param>
public sealed record MonitoringRound(Code Strategy, Period Period)
{
    /// <summary>The code of the strategy that it is about.</summary>
    public Code Strategy { get; init => field = Require.NotNull(value); } = Require.NotNull(Strategy);

    /// <summary>The period it covers; unique among the rounds of a monitoring.</summary>
    public Period Period { get; init => field = Require.NotNull(value); } = Require.NotNull(Period);

    /// <summary>The title of the report as printed; null if there is none.</summary>
    public string? Title { get; init => field = Require.NotBlankOrNull(value); }

    /// <summary>The values reported.</summary>
    public ValueList<Observation> Observations { get; init => field = Require.NotNull(value); } = [];

    /// <summary>The ratings given.</summary>
    public ValueList<Assessment> Assessments { get; init => field = Require.NotNull(value); } = [];

    /// <summary>What the period brought to tasks.</summary>
    public ValueList<TaskProgress> TaskProgress { get; init => field = Require.NotNull(value); } = [];

    /// <summary>The aggregates that the report printed.</summary>
    public ValueList<PublishedFigure> PublishedFigures { get; init => field = Require.NotNull(value); } = [];

    /// <summary>The charts that the report printed.</summary>
    public ValueList<PublishedChart> PublishedCharts { get; init => field = Require.NotNull(value); } = [];

    /// <summary>The recommendations that the report printed.</summary>
    public ValueList<Recommendation> Recommendations { get; init => field = Require.NotNull(value); } = [];

    /// <summary>The report's sections in words.</summary>
    public ValueList<Narrative> Narrative { get; init => field = Require.NotNull(value); } = [];

    /// <summary>Remarks of those who took the document over.</summary>
    public ValueList<EditorialNote> EditorialNotes { get; init => field = Require.NotNull(value); } = [];
}
