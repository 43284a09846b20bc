using SocialStrategy.Samples.Tests.Kit;
using SocialStrategy.TestKit;

namespace SocialStrategy.Samples.Tests.Files;

/// <summary>Python as a second opinion: its own readers of CSV, JSON, XML, HTML and zip take every file of a sample.</summary>
public sealed class PythonTests
{
    /// <summary>Tells a line a file: how many rows, members, elements or parts it found.</summary>
    private const string Script = """
        import csv, html.parser, json, os, sys, xml.etree.ElementTree as tree, zipfile

        class Tags(html.parser.HTMLParser):
            count = 0
            def handle_starttag(self, tag, attributes):
                self.count += 1

        def rows(path):
            with open(path, encoding="utf-8", newline="") as file:
                lines = list(csv.reader(file, strict=True))
            assert len({len(line) for line in lines}) == 1, "rows of different width"
            return len(lines)

        def tags(path):
            parser = Tags()
            parser.feed(open(path, encoding="utf-8").read())
            parser.close()
            return parser.count

        def parts(path):
            with zipfile.ZipFile(path) as archive:
                assert archive.testzip() is None
                return len([tree.fromstring(archive.read(name)) for name in archive.namelist() if name.endswith((".xml", ".rels"))])

        readers = {
            ".csv": rows,
            ".json": lambda path: len(json.load(open(path, encoding="utf-8"))),
            ".xml": lambda path: sum(1 for _ in tree.parse(path).iter()),
            ".html": tags,
            ".docx": parts,
            ".xlsx": parts,
        }
        for folder, _, names in sorted(os.walk(sys.argv[1])):
            for name in sorted(names):
                read = readers.get(os.path.splitext(name)[1])
                if read:
                    print(os.path.splitext(name)[1], name, read(os.path.join(folder, name)))
        """;

    [SlowTheory]
    [InlineData(SampleRun.Sieradz)]
    [InlineData(SampleRun.Ostrowiec)]
    [InlineData(SampleRun.Specimen)]
    public async Task Files_OfASample_AreReadByPython(string sample)
    {
        var python = Oracle.Need("python3");
        using var folder = new TemporaryFolder();
        foreach (var (name, content) in SampleRun.Of(sample).Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.In("files", name))!);
            await File.WriteAllBytesAsync(folder.In("files", name), content, TestContext.Current.CancellationToken);
        }

        var (exitCode, output, error) = await Oracle.RunAsync(python, folder.Path, "-c", Script, folder.In("files"));

        Assert.Equal("", error);
        Assert.Equal(0, exitCode);
        string[] always = [".csv", ".json", ".html", ".docx", ".xlsx"];
        Assert.Superset(new HashSet<string>(sample == SampleRun.Specimen ? [.. always, ".xml"] : always, StringComparer.Ordinal), output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]).ToHashSet(StringComparer.Ordinal));
    }
}
