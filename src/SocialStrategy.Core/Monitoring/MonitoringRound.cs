namespace SocialStrategy;

/// <summary>What one period showed: the evidence of one report ("sprawozdanie", "raport monitoringowy"), as printed.</summary>
/// <remarks>It names items of the strategy by their codes; <see cref="StrategyMonitoring"/> joins the two and checks that they fit.</remarks>
/// <param name="Strategy">The code of the strategy that it is about.</param>
/// <param name="Period">The period it covers.</param>
public sealed record MonitoringRound(ItemCode Strategy, Period Period)
{
    /// <summary>Gets the code of the strategy that it is about.</summary>
    public ItemCode Strategy { get; init => field = Guard.Against.Null(value, nameof(Strategy)); } = Guard.Against.Null(Strategy);

    /// <summary>Gets the period it covers; unique among the rounds of a monitoring.</summary>
    public Period Period { get; init => field = Guard.Against.Null(value, nameof(Period)); } = Guard.Against.Null(Period);

    /// <summary>Gets the title of the report as printed; null if there is none.</summary>
    public string? Title { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Gets the documents and pages in which numbers of the round were printed; empty if that was not recorded.</summary>
    public ValueList<Publication> Publications { get; init => field = Guard.Against.Null(value, nameof(Publications)); } = [];

    /// <summary>Gets the values reported.</summary>
    public ValueList<Observation> Observations { get; init => field = Guard.Against.Null(value, nameof(Observations)); } = [];

    /// <summary>Gets the ratings given.</summary>
    public ValueList<Assessment> Assessments { get; init => field = Guard.Against.Null(value, nameof(Assessments)); } = [];

    /// <summary>Gets what the period brought to tasks.</summary>
    public ValueList<TaskProgress> TaskProgress { get; init => field = Guard.Against.Null(value, nameof(TaskProgress)); } = [];

    /// <summary>Gets the aggregates that the report printed.</summary>
    public ValueList<PublishedFigure> PublishedFigures { get; init => field = Guard.Against.Null(value, nameof(PublishedFigures)); } = [];

    /// <summary>Gets the charts that the report printed.</summary>
    public ValueList<PublishedChart> PublishedCharts { get; init => field = Guard.Against.Null(value, nameof(PublishedCharts)); } = [];

    /// <summary>Gets the recommendations that the report printed.</summary>
    public ValueList<Recommendation> Recommendations { get; init => field = Guard.Against.Null(value, nameof(Recommendations)); } = [];

    /// <summary>Gets the report's sections in words.</summary>
    public ValueList<Narrative> Narrative { get; init => field = Guard.Against.Null(value, nameof(Narrative)); } = [];

    /// <summary>Editorial notes added during transcription.</summary>
    public ValueList<EditorialNote> EditorialNotes { get; init => field = Guard.Against.Null(value, nameof(EditorialNotes)); } = [];
}
