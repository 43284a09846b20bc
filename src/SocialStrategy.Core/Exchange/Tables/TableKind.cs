namespace SocialStrategy.Exchange;

/// <summary>The tables that are described by schemas.</summary>
public enum TableKind
{
    /// <summary>What was reported, a row each total, contribution, part, component and published figure: <see cref="ObservationsTable"/>.</summary>
    Observations,

    /// <summary>The ratings: <see cref="AssessmentsTable"/>.</summary>
    Assessments,

    /// <summary>The computed figures: <see cref="FiguresTable"/>.</summary>
    Figures,
}
