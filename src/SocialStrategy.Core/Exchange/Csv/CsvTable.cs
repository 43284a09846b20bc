namespace SocialStrategy.Exchange;

/// <summary>The tables that are written as CSV and described by schemas.</summary>
public enum CsvTable
{
    /// <summary>What was reported, a row each total, contribution, part, component and published figure: <see cref="ObservationsCsv"/>.</summary>
    Observations,

    /// <summary>The ratings: <see cref="AssessmentsCsv"/>.</summary>
    Assessments,

    /// <summary>The computed figures: <see cref="FiguresCsv"/>.</summary>
    Figures,
}
