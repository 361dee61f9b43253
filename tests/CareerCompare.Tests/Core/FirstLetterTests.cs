using CareerCompare.Core.Text;

namespace CareerCompare.Tests.Core;

public class FirstLetterTests
{
    [Theory]
    [InlineData("Practice manager", "practice manager")]
    [InlineData("A practice", "a practice")]
    [InlineData("A", "a")]
    [InlineData("HR manager", "HR manager")]
    [InlineData("X-ray technician", "X-ray technician")]
    [InlineData("McDonald’s manager", "McDonald’s manager")]
    [InlineData("O*NET coder", "O*NET coder")]
    [InlineData("B2B seller", "B2B seller")]
    [InlineData("iOS developer", "iOS developer")]
    [InlineData("Doctors’ offices in New York", "doctors’ offices in New York")]
    [InlineData("", "")]
    public void Within_a_sentence_only_a_common_word_loses_its_capital(string words, string expected) =>
        Assert.Equal(expected, FirstLetter.InSentence(words));

    [Theory]
    [InlineData("German teacher", "German teachers", "German teacher")]
    [InlineData("Epic analyst", "Epic analysts", "Epic analyst")]
    [InlineData("Practice manager", "practice managers", "practice manager")]
    [InlineData("Chief of staff", "chiefs of staff", "chief of staff")]
    [InlineData("iOS developer", "iOS developers", "iOS developer")]
    [InlineData("Salesperson", "people who sell", "salesperson")]
    [InlineData("Person in charge", "people in charge", "person in charge")]
    public void The_plural_shows_whether_a_title_begins_with_a_name(string title, string plural, string expected) =>
        Assert.Equal(expected, FirstLetter.InSentence(title, plural));

    [Theory]
    [InlineData("practice managers", "Practice managers")]
    [InlineData("iOS developers", "iOS developers")]
    [InlineData("eBay sellers", "eBay sellers")]
    [InlineData("", "")]
    public void At_the_start_of_a_sentence_a_brand_keeps_its_small_letter(string words, string expected) =>
        Assert.Equal(expected, FirstLetter.Capital(words));

    [Theory]
    [InlineData("X-Ray Technician", "X-ray technician")]
    [InlineData("Front-End Developer", "front-end developer")]
    [InlineData("Owner/Manager", "owner/manager")]
    [InlineData("Accountant I", "accountant I")]
    [InlineData("MRI/CT Technologist", "MRI/CT technologist")]
    [InlineData("McDonald's Crew Leader", "McDonald's crew leader")]
    public void A_title_in_capitals_becomes_one_of_ours(string printed, string expected) =>
        Assert.Equal(expected, FirstLetter.EachInSentence(printed));
}
