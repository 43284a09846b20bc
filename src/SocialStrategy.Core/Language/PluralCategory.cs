namespace SocialStrategy;

/// <summary>The plural categories of Unicode CLDR. Which of them a language has, and for which numbers, is data of the language.</summary>
public enum PluralCategory
{
    /// <summary>Numbers that no other category of the language takes; every language has it.</summary>
    Other,

    /// <summary>Zero, in languages with a form of its own for it.</summary>
    Zero,

    /// <summary>One and what takes the same form: "1 person".</summary>
    One,

    /// <summary>Two, in languages with a dual.</summary>
    Two,

    /// <summary>Few: 2 to 4 and 22 to 24 in Polish.</summary>
    Few,

    /// <summary>Many: 0, 5 to 21 and 25 in Polish.</summary>
    Many,
}
