using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SocialStrategy.Exchange;

namespace SocialStrategy.Samples.Recipes;

internal static class ServeJson
{
    internal static async Task Run(string data, TextWriter output)
    {
        #region recipe
        var strategy = StrategyJson.Read(await File.ReadAllBytesAsync($"{data}/Sieradz/strategy.json")).GetContentOrThrow();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var application = builder.Build();
        application.Urls.Add("http://127.0.0.1:0");
        application.MapGet("/strategy", async (HttpContext context) =>
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            await StrategyJson.WriteAsync(strategy, context.Response.Body, context.RequestAborted);
        });
        await application.StartAsync();
        using var client = new HttpClient();
        var served = await client.GetByteArrayAsync($"{application.Urls.First()}/strategy");
        output.WriteLine(StrategyJson.Read(served).PartialContent == strategy);
        #endregion
    }
}
