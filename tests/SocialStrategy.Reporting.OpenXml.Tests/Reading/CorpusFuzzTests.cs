using SocialStrategy.TestKit.Fuzzing;

namespace SocialStrategy.Reporting.OpenXml.Tests.Reading;

/// <summary>The kept inputs have the outcome that their names say, and inputs made of them crash nothing; see <c>docs/formats/fuzzing.md</c>.</summary>
public sealed class CorpusFuzzTests
{
    private readonly ITestOutputHelper _output;

    public CorpusFuzzTests(ITestOutputHelper output) => _output = output;

    public static TheoryData<string> Readers => [.. OfficeReaders.All.Select(reader => reader.Name)];

    [Theory]
    [MemberData(nameof(Readers))]
    public void Corpus_EachInput_HasTheOutcomeOfItsName(string reader) => FuzzReport.AssertCorpus(OfficeReaders.All.Single(each => each.Name == reader));

    [Fact]
    public void Read_InputsMadeOfTheCorpus_CrashNothing() => FuzzReport.AssertNoCrash(FuzzRun.All(OfficeReaders.All, FuzzBudget.Present), _output.WriteLine);
}
