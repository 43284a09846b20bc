using SocialStrategy.Audit;
using SocialStrategy.Core.Tests.Exchange.Csv;
using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Exchange.Tables;

public sealed class FindingsTableTests
{
    [Theory]
    [InlineData(true, "Suma się nie zgadza. Popraw ją.", "Bardzo długie zdanie.")]
    [InlineData(false, "The sum is wrong. Correct it.", "A very long sentence.")]
    public void Write_Findings_AreARowEachInOneLanguage(bool inPolish, string sum, string sentence)
    {
        var wrong = new DiagnosticDescriptor("X1", Severity.Error, new DiagnosticText("en", "", "The sum is wrong.", "Correct it."), new DiagnosticText("pl", "", "Suma się nie zgadza.", "Popraw ją."));
        var tooLong = new DiagnosticDescriptor("X2", Severity.Hint, new DiagnosticText("en", "", "A very long sentence.", ""), new DiagnosticText("pl", "", "Bardzo długie zdanie.", ""));
        var result = new AuditResult(
            [
                new Finding(wrong, new("1.W1"), Period.Year(2024)) { Declared = "30", Computed = "31" },
                new Finding(tooLong, new("S"), Period.HalfYear(2024, 1)),
            ],
            []);

        Assert.Equal(
            $"code,severity,subject,period,declared,computed,message\r\nX1,error,1.W1,2024,30,31,{sum}\r\nX2,hint,S,2024-H1,,,{sentence}\r\n",
            CsvText.Written(stream => CsvTables.Write(FindingsTable.Create(result, inPolish ? Languages.Polish : Languages.English), stream, CsvProfile.OpenData)));
    }
}
