using System.CommandLine;
using System.Text;
using SocialStrategy.Exchange;
using SocialStrategy.Samples;
using SocialStrategy.Samples.Collecting;

Console.OutputEncoding = Encoding.UTF8;
var output = new Option<string>("--output", "-o")
{
    Description = "Folder for the files.",
    DefaultValueFactory = _ => Path.Combine("artifacts", "Collection"),
};
var command = new RootCommand("Plays through how the contributions of Ostrowiec in 2021 are collected: forms out, forms in, questions, corrections, report.") { output };
command.SetAction(parsed =>
{
    var folder = PlanFolder.Read(Path.Combine(AppContext.BaseDirectory, "data"));
    if (folder is not { Monitoring: { } monitoring, Rules: { } rules })
    {
        Console.Error.WriteLine(string.Join('\n', folder.Problems.Select(problem => problem.Line(SampleLanguages.Polish))));
        return 1;
    }

    var year = new CollectionYear(monitoring, rules);
    try
    {
        var files = OutputFolder.Write(parsed.GetRequiredValue(output), year.Files());
        Console.Out.Write(year.Story());
        Console.Out.WriteLine($"Zapisane pliki: {files.Count}, w folderze {parsed.GetRequiredValue(output)}.");
        return 0;
    }
    catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
    {
        Console.Error.WriteLine(SampleLanguages.Polish.Text("console.outputProblem", ("folder", parsed.GetRequiredValue(output)), ("message", exception.Message)));
        return 1;
    }
});
return command.Parse(args).Invoke();
