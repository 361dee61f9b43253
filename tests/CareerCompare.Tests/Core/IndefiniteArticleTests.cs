using CareerCompare.Core.Text;

namespace CareerCompare.Tests.Core;

public class IndefiniteArticleTests
{
    [Theory]
    [InlineData(
        "an",
        "HR manager",
        "X-ray technician",
        "MRI technologist",
        "FBI agent",
        "MBA director",
        "EMT",
        "LPN",
        "R&D manager",
        "M&A analyst",
        "IT manager",
        "HIPAA officer"
    )]
    [InlineData(
        "a",
        "UX designer",
        "US marshal",
        "PR manager",
        "CT technologist",
        "B2B seller",
        "PhD adviser",
        "SaaS seller",
        "T-shirt printer"
    )]
    public void Capitals_are_said_letter_by_letter(string article, params string[] titles) => All(article, titles);

    [Theory]
    [InlineData(
        "an",
        "office manager",
        "accountant",
        "umpire",
        "uninsured driver",
        "unimpressed buyer",
        "usher",
        "urban planner",
        "ultrasound technician",
        "oboist",
        "only child"
    )]
    [InlineData(
        "a",
        "university registrar",
        "European buyer",
        "union steward",
        "user researcher",
        "utility worker",
        "urologist",
        "one-person office",
        "once-a-week help",
        "Ukrainian teacher",
        "uniform maker",
        "Utah ranger"
    )]
    public void A_vowel_that_is_said_as_you_or_one_is_none(string article, params string[] titles) =>
        All(article, titles);

    [Theory]
    [InlineData("an", "hourly aide", "honest broker", "honorary fellow", "heir hunter", "herbalist")]
    [InlineData("a", "hotel manager", "house cleaner", "home health aide", "historian", "herder")]
    public void An_h_that_nobody_says_is_none(string article, params string[] titles) => All(article, titles);

    [Theory]
    [InlineData(
        "an",
        "8-hour nurse",
        "11-month teacher",
        "18-wheeler driver",
        "80-bed hospital manager",
        "11,000-acre farmer",
        "8th grade teacher"
    )]
    [InlineData(
        "a",
        "12-hour nurse",
        "24-hour guard",
        "401(k) manager",
        "911 dispatcher",
        "110-bed hospital manager",
        "1st grade teacher"
    )]
    public void Numbers_are_said_as_words(string article, params string[] titles) => All(article, titles);

    [Theory]
    [InlineData("an", "iOS developer", "eBay seller", "mRNA researcher", "Ökonom", "“office” manager", "OFFICE clerk")]
    [InlineData("a", "McDonald’s manager", "practice manager", "“practice” manager", "")]
    public void What_stands_before_the_first_letter_and_how_it_is_written_does_not_matter(
        string article,
        params string[] titles
    ) => All(article, titles);

    private static void All(string article, string[] titles)
    {
        foreach (var title in titles)
            Assert.Equal($"{article} {title}", $"{IndefiniteArticles.Before(title).Word()} {title}");
    }
}
