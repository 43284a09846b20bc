using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting.Tests.Documents;

public sealed class ReportLabelsTests
{
    [Fact]
    public void Labels_Polish_AreThoseOfPolishReports()
    {
        var labels = ReportLabels.Of(ReportLanguages.Polish);

        Assert.Equal(["pl", "Tabela", "Wykres", "Źródło", "Spis treści", "Przejdź do treści"], [ReportLanguages.Polish.Tag, labels.Table, labels.Chart, labels.Source, labels.Contents, labels.SkipToContent]);
    }

    [Fact]
    public void Labels_English_AreThoseOfEnglishReports()
    {
        var labels = ReportLabels.Of(ReportLanguages.English);

        Assert.Equal(["en", "Table", "Chart", "Source", "Contents", "Skip to content"], [ReportLanguages.English.Tag, labels.Table, labels.Chart, labels.Source, labels.Contents, labels.SkipToContent]);
    }
}
