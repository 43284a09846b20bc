using System.Text.Json;

namespace SocialStrategy.TestKit;

/// <summary>Short ways to look at figures.</summary>
public static class Figures
{
    extension(Figure figure)
    {
        /// <summary>Gets the name of what exactly the figure is about; null if it is about the item itself.</summary>
        public string? Part => figure.Subject switch
        {
            ObservationSubject observed => observed.Component ?? observed.Name,
            BreakdownSubject breakdown => JsonNamingPolicy.CamelCase.ConvertName(breakdown.By.ToString()),
            LevelSubject level => level.Level.Text,
            TargetSubject { Number: { } number } target => $"{target.Target} ({number})",
            TargetSubject target => target.Target.ToString(),
            FundingSubject funding when figure.Measure == FigureMeasure.FundingUse => funding.Currency,
            FundingSourceSubject funding => funding.Source,
            _ => null,
        };

        /// <summary>Gets what the part stands in; null if it stands alone.</summary>
        public string? Group => figure.Subject switch
        {
            ObservationSubject observed => observed.Group,
            FundingSourceSubject => "source",
            _ => null,
        };

        /// <summary>Gets the gaps in whose place there is nothing.</summary>
        public ValueList<FigureGap> Missing => figure.Coverage.Missing.ToValueList();

        /// <summary>Gets the gaps in whose place there is something.</summary>
        public ValueList<FigureGap> Excluded => figure.Coverage.Excluded.ToValueList();
    }
}
