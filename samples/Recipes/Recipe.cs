namespace SocialStrategy.Samples.Recipes;

/// <summary>A program that stands on a page of the documentation.</summary>
/// <param name="Page">The page, from <c>docs</c>.</param>
/// <param name="Name">The name of its file, without ending.</param>
/// <param name="Run">Takes the folder of the data and says what it has to say.</param>
public sealed record Recipe(string Page, string Name, Func<string, TextWriter, Task> Run);
