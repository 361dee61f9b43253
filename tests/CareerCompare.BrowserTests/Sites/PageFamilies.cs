namespace CareerCompare.BrowserTests.Sites;

/// <summary>One page of each family; where pages of a family differ much in length, a long one.</summary>
internal static class PageFamilies
{
    public const string Home = "/";
    public const string Comparison = "/compare/office-manager-vs-practice-manager/";
    public const string Ad = "/ad/";
    public const string Decide = "/decide/";
    public const string Degree = "/degree/";
    public const string Role = "/roles/practice-manager/";
    public const string Place = "/places/columbus-oh/";

    /// <summary>A page that leads elsewhere, for hosts that take no rules.</summary>
    public const string Moved = "/roles/practice-manager/pay/ohio/";

    public static IReadOnlyList<string> OneOfEach { get; } =
    [
        Home,
        "/roles/",
        Role,
        "/compare/",
        Ad,
        Decide,
        Comparison,
        Comparison + "pay/",
        "/compare/medical-office-manager-vs-practice-administrator-vs-practice-manager/",
        Degree,
        "/degree/kinds/",
        "/paths/",
        "/paths/from/office-manager/",
        "/a-z/",
        "/roles/practice-manager/pay/",
        "/roles/practice-manager/work/",
        "/places/",
        "/places/us/",
        "/places/ohio/",
        Place,
        Moved,
        "/roles/practice-manager/interview/",
        "/titles/",
        "/titles/letter/m/",
        "/titles/medical-practice/",
        "/groups/",
        "/groups/51/",
        "/glossary/",
        "/certifications/",
        "/certifications/cmpe/",
        "/guides/",
        "/guides/how-to-read-a-salary-figure/",
        "/sources/",
        "/sources/gwu-practice-vs-office/",
        "/method/",
        "/articles/",
        "/404.html",
    ];
}
