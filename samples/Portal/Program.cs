using System.Text;
using SocialStrategy.Samples.Portal;

Console.OutputEncoding = Encoding.UTF8;
await using var portal = await PortalApplication.CreateAsync(args, Console.Out);
await portal.StartAsync();
Console.WriteLine(PortalTexts.Running(string.Join(", ", portal.Urls)));
await portal.WaitForShutdownAsync();
