namespace SocialStrategy.Exchange;

/// <summary>Explanations of figures as JSON, for programs that show where a number comes from.</summary>
public static class ExplanationJson
{
    /// <summary>Writes an explanation as UTF-8 without byte order mark; exact numbers as whole numbers or fractions in text.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Explanation explanation, Stream stream)
    {
        Guard.Against.Null(explanation);
        Guard.Against.Null(stream);
        JsonFile.Write(ExplanationShape.From(explanation), JsonFormat.Context.ExplanationShape, stream);
    }
}
