using System.Runtime.CompilerServices;
using Xunit;

namespace SocialStrategy.TestKit;

/// <summary>Compares a rendering with an approved file beside the test. <c>APPROVE=1</c> in the environment writes the file.</summary>
public static class Approved
{
    /// <summary>Fails if the text differs from <c>&lt;test file&gt;.&lt;test&gt;.approved.&lt;extension&gt;</c>, or if there is no such file.</summary>
    public static void Matches(string actual, string extension, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "") =>
        MatchesFile(actual, Path.Combine(Path.GetDirectoryName(testFile)!, $"{Path.GetFileNameWithoutExtension(testFile)}.{test}.approved.{extension}"));

    /// <summary>Fails if the text differs from a file, or if there is no such file.</summary>
    public static void MatchesFile(string actual, string path)
    {
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"There is no '{path}'. Run the test with APPROVE=1, read what it wrote, and commit it.");
        var difference = FirstDifference(File.ReadAllText(path), actual);
        Assert.True(
            difference is null,
            $"The text differs from '{Path.GetFileName(path)}'. {difference}\nIf the new text is right, run the test with APPROVE=1 and read the diff.");
    }

    /// <summary>The first line in which two texts differ, as a message; null if they are equal.</summary>
    public static string? FirstDifference(string expected, string actual)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        if (expected == actual)
        {
            return null;
        }

        var expectedLines = expected.Split('\n');
        var actualLines = actual.Split('\n');
        var same = expectedLines.Zip(actualLines).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"The first difference is in line {same + 1}:\n  expected: {LineAt(expectedLines, same)}\n  actual:   {LineAt(actualLines, same)}";
    }

    private static string LineAt(string[] lines, int index) => index < lines.Length ? $"\"{lines[index]}\"" : "(the text has ended)";
}
