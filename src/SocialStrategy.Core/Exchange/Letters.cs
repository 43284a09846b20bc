using System.Text;

namespace SocialStrategy.Exchange;

/// <summary>Letters with marks, which some programs write as one character and others as two.</summary>
internal static class Letters
{
    /// <summary>The text in a normal form; as it is, where it holds something that is no character.</summary>
    internal static string Normalized(string text, NormalizationForm form)
    {
        try
        {
            return text.Normalize(form);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
