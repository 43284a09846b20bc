namespace SocialStrategy;

/// <summary>The levels of local government, which are those of the territorial division; each has strategies.</summary>
public enum LocalGovernmentLevel
{
    /// <summary>A voivodeship ("województwo"), 2 digits in the register of territorial division.</summary>
    Voivodeship,

    /// <summary>A county or a city with the rights of one ("powiat", "miasto na prawach powiatu"), 4 digits.</summary>
    County,

    /// <summary>A gmina or a part of one, 6 or 7 digits.</summary>
    Gmina,
}
