namespace SocialStrategy.TestKit.Fuzzing;

/// <summary>A reader, how inputs for it are broken, and how it answers.</summary>
/// <param name="Name">Its name, which is that of its folder in the corpus.</param>
/// <param name="Share">How much of the time it gets, against the others.</param>
/// <param name="Mutate">Makes an input of one of the corpus, another one to borrow from, and numbers.</param>
/// <param name="Read">Reads an input. Any exception that comes out of it is a crash.</param>
public sealed record FuzzReader(string Name, int Share, Func<byte[], byte[], SeededNumbers, byte[]> Mutate, Func<byte[], FuzzReading> Read);
