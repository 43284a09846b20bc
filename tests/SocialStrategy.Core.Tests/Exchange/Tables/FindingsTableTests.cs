using SocialStrategy.Audit;
using SocialStrategy.Core.Tests.Exchange.Csv;
using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Exchange.Tables;

public sealed class FindingsTableTests
{
    [Theory]
    [InlineData(true, "Suma się nie zgadza. Popraw ją.", "Bardzo długie zdanie. Skróć je.")]
    [InlineData(false, "The sum is wrong. Correct it.", "A very long sentence. Shorten it.")]
    public void Write_Findings_AreARowEachInOneLanguage(bool inPolish, string sum, string sentence)
    {
        var result = new AuditResult(
            [
                new Finding("SSA101", Severity.Error, "1.W1", Period.Year(2024), "The sum is wrong.", "Suma się nie zgadza.")
                {
                    Declared = "30",
                    Computed = "31",
                    AdviceEnglish = "Correct it.",
                    AdvicePolish = "Popraw ją.",
                },
                new Finding("SSA102", Severity.Hint, "S", Period.HalfYear(2024, 1), "A very long sentence.", "Bardzo długie zdanie.") { AdviceEnglish = "Shorten it.", AdvicePolish = "Skróć je." },
            ],
            []);

        Assert.Equal(
            $"code,severity,subject,period,declared,computed,message\r\nSSA101,error,1.W1,2024,30,31,{sum}\r\nSSA102,hint,S,2024-H1,,,{sentence}\r\n",
            CsvText.Written(stream => CsvTables.Write(FindingsTable.Create(result, inPolish ? FindingLanguage.Polish : FindingLanguage.English), stream, CsvProfile.OpenData)));
    }
}
