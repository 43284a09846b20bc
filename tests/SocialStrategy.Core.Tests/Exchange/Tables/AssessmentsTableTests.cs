using SocialStrategy.Core.Tests.Exchange.Csv;
using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Exchange.Tables;

public sealed class AssessmentsTableTests
{
    private static readonly Period Year = Period.Year(2024);

    [Fact]
    public void Write_Ratings_AreARowEach()
    {
        var round = new MonitoringRound(new("S"), Year)
        {
            Assessments =
            [
                new Assessment(new("1.K1"), Year, new("punkty"), new("6"), percentComplete: null),
                new Assessment(new("1.K1"), Period.HalfYear(2024, 1), new("punkty"), new("-"), percentComplete: null),
                new Assessment(new("1.K1"), Year, new("słowa"), new("tak"), percentComplete: null),
                new Assessment(new("1.Z1"), Year, new("procent"), level: null, 12.50m),
                new Assessment(new("P1"), Year, new("procent"), level: null, 0),
                new Assessment(new("S"), Year, new("procent"), level: null, 100),
            ],
        };
        Assert.Equal(
            "goal,direction,title,period,scale,level,label\r\n"
            + "1,1.K1,Wsparcie,2024,punkty,6,stopień 6\r\n"
            + "1,1.K1,Wsparcie,2024-H1,punkty,-,nie oceniono\r\n"
            + "1,1.K1,Wsparcie,2024,słowa,tak,zrealizowano\r\n"
            + "1,1.Z1,Asystent,2024,procent,12.50,%\r\n"
            + ",P1,Program wspierania rodziny,2024,procent,0,%\r\n"
            + ",S,,2024,procent,100,%\r\n",
            CsvText.Written(stream => CsvTables.Write(AssessmentsTable.Create(new StrategyMonitoring(PlanningExamples.Small, [round])), stream, CsvProfile.OpenData)));
    }

    [Fact]
    public void Write_NoRatings_IsTheHeader() =>
        Assert.Equal(
            "goal,direction,title,period,scale,level,label\r\n",
            CsvText.Written(stream => CsvTables.Write(AssessmentsTable.Create(new StrategyMonitoring(PlanningExamples.Small, [])), stream, CsvProfile.OpenData)));
}
