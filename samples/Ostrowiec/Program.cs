using SocialStrategy;
using SocialStrategy.Reporting;
using SocialStrategy.Samples;

return ReportCommand.Run(
    new SampleReport
    {
        Name = "Ostrowiec",
        Period = Period.Year(2021),
        ComparedWith = null,
        Layout = ReportLayouts.IndicatorMatrix,
    },
    args);
