using System.Text;
using SocialStrategy.Samples.Recipes;

Console.OutputEncoding = Encoding.UTF8;
foreach (var (_, name, run) in Cookbook.All)
{
    Console.WriteLine(name);
    await run(Path.Combine(AppContext.BaseDirectory, "data"), Console.Out);
    Console.WriteLine();
}
