using SocialStrategy;
using SocialStrategy.Reporting;
using SocialStrategy.Samples;

return ReportCommand.Run(
    new SampleReport
    {
        Name = "Ostrowiec",
        Period = Period.Year(2021),
        ComparedWith = null,
        Rules = new EvaluationRules
        {
            RatingRollUp = RollUpRules.MeanOfDirections,
            MeanRounding = Rounding.HalfAwayFromZero(1),
            PercentRounding = Rounding.HalfAwayFromZero(1),
        },
        Layout = ReportLayouts.IndicatorMatrix,
    },
    args);
