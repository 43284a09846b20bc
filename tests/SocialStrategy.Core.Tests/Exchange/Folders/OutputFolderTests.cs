using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Exchange.Folders;

/// <summary>Names of files are made of codes of bodies, and those come from a file: none leads out of the folder, and none is a device.</summary>
public sealed class OutputFolderTests
{
    public static TheoryData<string> Tricks =>
    [
        "../x.csv", "packs/../../x.csv", "/x.csv", "..", "", "packs//x.csv", "packs/", @"C:\x.csv", @"..\x.csv", "x.csv:stream", "CON", "nul.csv", "Lpt1.html", "com0", "x.", "x ", "a*b", "a?b", "<x>", "a|b", "a\"b",
        "a\0b", "a\nb", new string('x', 201),
    ];

    [Theory]
    [MemberData(nameof(Tricks))]
    public void Write_NameThatIsNone_IsRefusedAndNothingIsWritten(string name)
    {
        using var folder = new TemporaryFolder();
        Assert.Throws<IOException>(() => OutputFolder.Write(folder.In("out"), [("good.csv", "x"u8.ToArray()), (name, "x"u8.ToArray())]));
        Assert.Empty(folder.Files());
    }

    [Theory]
    [InlineData("packs/KPP.csv")]
    [InlineData("packs/Żółć 2.1-ą_b.csv")]
    [InlineData("..x/...y.csv")]
    [InlineData("console.csv")]
    public void Write_AnyOtherName_IsWritten(string name)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal([folder.In("out", name)], OutputFolder.Write(folder.In("out"), [(name, "x"u8.ToArray())]));
    }
}
