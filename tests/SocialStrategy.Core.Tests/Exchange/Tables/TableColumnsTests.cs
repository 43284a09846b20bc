using SocialStrategy.Collection;
using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Exchange.Tables;

public sealed class TableColumnsTests
{
    [Theory]
    [InlineData("observations", 13)]
    [InlineData("assessments", 7)]
    [InlineData("figures", 12)]
    [InlineData("findings", 7)]
    [InlineData("form", 15)]
    [InlineData("manifest", 8)]
    public void All_EveryTable_CountsItsColumnsInTheOrderOfTheFile(string table, int count)
    {
        var columns = table switch
        {
            "observations" => ObservationColumns.All,
            "assessments" => AssessmentColumns.All,
            "figures" => FigureColumns.All,
            "findings" => FindingColumns.All,
            "form" => FormColumns.All,
            _ => FormColumns.Manifest,
        };

        Assert.Equal(Enumerable.Range(0, count), columns.Select(column => column.Ordinal));
    }
}
