using SocialStrategy.TryPackages;

if (args is not [var root])
{
    Console.Error.WriteLine("Give the folder of the repository.");
    return 2;
}

var work = Directory.CreateTempSubdirectory("social-strategy-packages-").FullName;
try
{
    var feed = Path.Combine(work, "feed");
    var again = Path.Combine(work, "again");
    Package.PackAll(root, feed);
    Package.PackAll(root, again);

    ScratchProject Project(string name) => new(root, feed, Path.Combine(work, name));
    var checks = new Checks();
    foreach (var name in Package.Names)
    {
        Package.Check(feed, name, checks);
        Package.CheckRepeated(feed, again, name, checks);
    }

    new Consumer(Project("consumer")).Check(checks);
    Neighbours.CheckOpenXml(Project("openxml"), checks);
    Neighbours.CheckCsvHelper(Project("csvhelper"), checks);
    Neighbours.CheckOldCsvHelper(Project("csvhelper-old"), checks);
    Tool.Check(root, work, checks);
    Console.WriteLine($"{checks.Passed} checks passed, {checks.Failed} failed");
    return checks.Failed == 0 ? 0 : 1;
}
catch (InvalidOperationException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
finally
{
    Directory.Delete(work, recursive: true);
}
