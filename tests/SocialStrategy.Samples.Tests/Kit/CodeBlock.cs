namespace SocialStrategy.Samples.Tests.Kit;

/// <summary>A fenced block of a page.</summary>
/// <param name="Line">The line of the fence, from 1.</param>
/// <param name="Language">The word behind the fence; empty if there is none.</param>
/// <param name="Text">The lines between the fences.</param>
internal sealed record CodeBlock(int Line, string Language, string Text);
