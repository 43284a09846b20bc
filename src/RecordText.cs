using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace SocialStrategy;

/// <summary>Records as text for debugging, the same in every culture; what the compiler makes of them has the decimal commas of the machine.</summary>
internal static class RecordText
{
    /// <summary>The text that the compiler would make in the invariant culture.</summary>
    /// <param name="name">The name of the record.</param>
    /// <param name="printMembers">What the compiler made to print its members.</param>
    [SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "It is set so that nothing depends on it, and put back.")]
    internal static string Of(string name, Func<StringBuilder, bool> printMembers)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var text = new StringBuilder(name).Append(" { ");
            return (printMembers(text) ? text.Append(' ') : text).Append('}').ToString();
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
