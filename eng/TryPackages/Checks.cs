namespace SocialStrategy.TryPackages;

/// <summary>Counts what holds and tells what does not.</summary>
internal sealed class Checks
{
    internal int Passed { get; private set; }

    internal int Failed { get; private set; }

    internal void That(bool holds, string what)
    {
        if (holds)
        {
            Passed++;
        }
        else
        {
            Failed++;
        }

        Console.WriteLine($"{(holds ? "ok" : "FAILED")}: {what}");
    }

    internal void Equal(string expected, string actual, string what) =>
        That(expected == actual, expected == actual ? what : $"{what}: expected '{expected}', found '{actual}'");
}
