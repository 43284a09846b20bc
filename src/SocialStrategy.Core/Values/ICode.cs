namespace SocialStrategy;

/// <summary>How shared code makes a code of each type.</summary>
/// <typeparam name="TCode">The type.</typeparam>
internal interface ICode<TCode>
    where TCode : Code, ICode<TCode>
{
    /// <summary>Makes a code of a text that is known to be valid.</summary>
    static abstract TCode Of(string text);
}
