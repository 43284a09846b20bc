using SocialStrategy.TestKit.Fuzzing;

namespace SocialStrategy.Core.Tests.Exchange.Fuzz;

/// <summary>A broken file and the reading that it is for.</summary>
/// <param name="Kind">How it was broken, for the statistics.</param>
/// <param name="Name">Which file, and where it was broken.</param>
/// <param name="Make">Makes the bytes.</param>
/// <param name="Read">Reads them.</param>
internal sealed record FuzzInput(string Kind, string Name, Func<byte[]> Make, Func<byte[], FuzzReading> Read);
