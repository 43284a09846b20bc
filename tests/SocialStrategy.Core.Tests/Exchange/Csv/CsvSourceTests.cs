using System.Text;
using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Exchange.Csv;

public sealed class CsvSourceTests
{
    /// <summary>How much of a file decides about its encoding.</summary>
    private const int Window = 1024 * 1024;

    /// <summary>The end of the window parts a letter of two, three or four bytes.</summary>
    [Theory]
    [InlineData("°", 1)]
    [InlineData("ż", 1)]
    [InlineData("–", 1)]
    [InlineData("–", 2)]
    [InlineData("😀", 1)]
    [InlineData("😀", 2)]
    [InlineData("😀", 3)]
    public void Rows_WindowEndsInsideALetter_IsUtf8(string letter, int bytesInside)
    {
        byte[] end = [.. Encoding.UTF8.GetBytes(letter + "\nżłobek\n")];

        Assert.Equal(["a", letter, "żłobek"], Cells(Filled(end, bytesInside)).Skip(1));
    }

    /// <summary>Bytes of Windows-1250 at the end of the window: ż can only go on with a letter of UTF-8, and no letter begins with Á.</summary>
    [Theory]
    [InlineData("ż", "a")]
    [InlineData("Á", "a")]
    [InlineData("ć", "ż")]
    public void Rows_WindowEndsWithAByteOfWindows1250_IsWindows1250(string letter, string first)
    {
        var windows1250 = CodePagesEncodingProvider.Instance.GetEncoding(1250)!;

        Assert.Equal([first, letter + "x", "żłobek"], Cells(Filled(windows1250.GetBytes(letter + "x\nżłobek\n"), 1, windows1250.GetBytes(first)[0])).Skip(1));
    }

    /// <summary>A short file does not end inside of a letter of UTF-8.</summary>
    [Fact]
    public void Rows_ShortFileThatEndsWithAByteOfWindows1250_IsWindows1250() => Assert.Equal(["a", "1 ć"], Cells([.. "a\n1 "u8, 0xE6]));

    [Fact]
    public void Rows_SeparatorThatIsOnlyTold_PartsTheCells() => Assert.Equal(["a+b", "1+2"], Cells("sep=:\na:b\n1:2\n"u8.ToArray()));

    /// <summary>Other separators stand within quotes, or only in the lines below.</summary>
    [Theory]
    [InlineData("\"a,b,c\";d\n\"1,2,3\";4\n", "a,b,c+d|1,2,3+4")]
    [InlineData("a;b\n1,5,5;2,5,5\n", "a+b|1,5,5+2,5,5")]
    [InlineData("a\n1;2;3\n1;2;3\n", "a|1;2;3|1;2;3")]
    [InlineData("a;b;c\n1,2,3\n1,2,3\n", "a+b+c|1,2,3|1,2,3")]
    public void Rows_SeparatorOfTheFirstLine_PartsTheCells(string text, string rows) => Assert.Equal(rows, string.Join('|', Cells(Encoding.UTF8.GetBytes(text))));

    /// <summary>The first line is longer than what is looked at in most files.</summary>
    [Fact]
    public void Rows_SeparatorFarFromTheBeginning_PartsTheCells()
    {
        var name = new string('a', 5000);

        Assert.Equal([name + "+b", "1+2"], Cells(Encoding.UTF8.GetBytes($"{name};b\n1;2\n")));
    }

    [Fact]
    public void Rows_SeparatorThatIsToldInUtf16_PartsTheCells() =>
        Assert.Equal(["a,b+c", "1+2"], Cells([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("sep=:\na,b:c\n1:2\n")]));

    /// <summary>A header, a cell of one letter, empty lines up to the end of the window, and the end, of which some bytes stand inside of it.</summary>
    private static byte[] Filled(byte[] end, int bytesInside, byte first = (byte)'a')
    {
        var bytes = new byte[Window - bytesInside + end.Length];
        Array.Fill(bytes, (byte)'\n');
        bytes[0] = (byte)'a';
        bytes[2] = first;
        end.CopyTo(bytes, Window - bytesInside);
        return bytes;
    }

    private static string[] Cells(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return [.. CsvTables.Rows(stream, TableReadOptions.Default).Select(row => string.Join('+', row.Cells.Select(cell => cell.Text)))];
    }
}
