using SocialStrategy;
using SocialStrategy.Reporting;
using SocialStrategy.Samples;

return ReportCommand.Run(
    new SampleReport
    {
        Name = "Sieradz",
        Period = Period.Year(2020),
        ComparedWith = Period.Year(2019),
        Layout = ReportLayouts.RatedDirections,
    },
    args);
