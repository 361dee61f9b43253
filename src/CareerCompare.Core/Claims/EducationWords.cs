namespace CareerCompare.Core.Claims;

/// <summary>Levels of schooling as a reader knows them.</summary>
public static class EducationWords
{
    public static string Level(EducationLevel level) => level switch
    {
        EducationLevel.None => "no diploma",
        EducationLevel.HighSchool => "high school diploma",
        EducationLevel.SomeCollege => "some college",
        EducationLevel.Associate => "associate degree",
        EducationLevel.Bachelor => "bachelor’s degree",
        EducationLevel.Master => "master’s degree",
        EducationLevel.Doctoral => "doctoral degree",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static string Strength(EducationStrength strength) => strength switch
    {
        EducationStrength.Required => "a must",
        EducationStrength.RequiredByMost => "required by most employers",
        EducationStrength.Usual => "usual",
        EducationStrength.Accepted => "accepted",
        EducationStrength.MayBeRequired => "may be needed",
        EducationStrength.Preferred => "liked by some employers",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
