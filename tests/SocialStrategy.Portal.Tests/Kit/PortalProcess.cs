using System.Diagnostics;

namespace SocialStrategy.Portal.Tests.Kit;

/// <summary>The portal as a program of its own, which can be killed.</summary>
internal sealed class PortalProcess : IAsyncDisposable
{
    private const string Running = "Portal działa: ";

    private readonly Process _process;
    private readonly Uri _address;

    private PortalProcess(Process process, Uri address)
    {
        _process = process;
        _address = address;
    }

    /// <summary>Starts the program, and waits for nothing.</summary>
    internal static Process Launch(string database)
    {
        string[] args = [Path.Combine(AppContext.BaseDirectory, "Portal.dll"), "--urls", "http://127.0.0.1:0", "--Database", database, "--Logging:Console:LogLevel:Default", "None"];
        return Process.Start(new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", args)
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            WorkingDirectory = Path.GetDirectoryName(database)!,
        })!;
    }

    /// <summary>Starts the program, and waits until it says where it serves.</summary>
    /// <exception cref="InvalidOperationException">The program ended before that.</exception>
    internal static async Task<PortalProcess> StartAsync(string database)
    {
        var process = Launch(database);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(Running, StringComparison.Ordinal))
            {
                return new PortalProcess(process, new Uri(line[Running.Length..]));
            }
        }

        throw new InvalidOperationException("The portal ended before it served anything.");
    }

    internal async Task<Visitor> SignInAsync(string login, IReadOnlyDictionary<string, string> codes)
    {
        var visitor = new Visitor(_address);
        using var answer = await visitor.SubmitAsync("/logowanie", "main form", ("konto", login), ("kod", codes[login]));
        Assert.Equal(302, (int)answer.StatusCode);
        return visitor;
    }

    /// <summary>Kills the program; it has no chance to finish anything.</summary>
    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
