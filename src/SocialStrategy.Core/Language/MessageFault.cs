using System.Diagnostics.CodeAnalysis;

namespace SocialStrategy;

/// <summary>What keeps a text from being a message.</summary>
internal enum MessageFault
{
    /// <summary>A brace opens and does not close, or closes without having opened.</summary>
    Braces,

    /// <summary>A gap has no name of letters and digits.</summary>
    Name,

    /// <summary>A gap has a type that there is not.</summary>
    Type,

    /// <summary>A case is not <c>name {text}</c>, or is a duplicate.</summary>
    Case,

    /// <summary>A plural has a form that the rules of the language never give.</summary>
    Category,

    /// <summary>There is no case <c>other</c>.</summary>
    Other,
}

/// <summary>A text is not a message.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It is thrown by the parser alone, always with a fault and its position.")]
[SuppressMessage("Roslynator", "RCS1194:Implement exception constructors", Justification = "As above.")]
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "Outside it is a FormatException.")]
internal sealed class MessageException : FormatException
{
    internal MessageException(MessageFault fault, int position, string text)
        : base($"The message '{text}' is not valid at position {position}: {fault}.") => (Fault, Position) = (fault, position);

    internal MessageFault Fault { get; }

    /// <summary>Gets the place in the text, from 0.</summary>
    internal int Position { get; }
}
