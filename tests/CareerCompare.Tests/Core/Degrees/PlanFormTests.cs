using CareerCompare.Core.Degrees;

namespace CareerCompare.Tests.Core.Degrees;

public class PlanFormTests
{
    [Theory]
    [InlineData("60000", 60_000)]
    [InlineData("$60,000", 60_000)]
    [InlineData(" 60 000 ", 60_000)]
    [InlineData("0", 0)]
    [InlineData("7.94%", 7.94)]
    public void What_people_write_as_a_number_is_read(string typed, double value) =>
        Assert.Equal(value, PlanField.Price.Read(typed));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("-5")]
    [InlineData("sixty")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e5")]
    [InlineData("0x10")]
    [InlineData("1.2.3")]
    [InlineData(".")]
    [InlineData("5.")]
    [InlineData("500001")]
    [InlineData("99999999999999999999")]
    [InlineData("٦٠٠٠٠")]
    [InlineData("60,000 or so")]
    public void Anything_else_gets_a_sentence_that_says_what_may_stand_there(string typed)
    {
        var reading = new PlanForm(WithoutChoice.Stay, Typed(("price", typed))).Read();
        var fault = Assert.Single(Assert.IsType<FormReading.Asks>(reading).Faults);
        Assert.Equal(
            (PlanField.Price, "Price, all of it: write a number from $0 to $500,000."),
            (fault.Field, fault.Sentence)
        );
    }

    [Theory]
    [InlineData("share", "300", "Your employer pays: write a number from 0% to 100%.")]
    [InlineData("years", "-3", "Time to pay it back: write a number from 1 year to 30 years.")]
    [InlineData("finish", "0", "Chance to finish: write a number from 1 of 100 to 100 of 100.")]
    [InlineData("tax", "all", "Tax on what is added: write a number from 0% to 70%.")]
    [InlineData("months", "999", "From first class to last: write a number from 1 month to 120 months.")]
    public void The_sentence_names_the_field_and_its_limits(string id, string typed, string sentence) =>
        Assert.Equal(
            sentence,
            Assert
                .Single(
                    Assert.IsType<FormReading.Asks>(new PlanForm(WithoutChoice.Stay, Typed((id, typed))).Read()).Faults
                )
                .Sentence
        );

    [Fact]
    public void Every_field_that_is_wrong_has_its_sentence()
    {
        var reading = new PlanForm(WithoutChoice.Letters, new Dictionary<string, string>()).Read();
        Assert.Equal(
            PlanField.All.Count + 3,
            Assert.IsType<FormReading.Asks>(reading).Faults.Select(f => f.Sentence).Distinct().Count()
        );
    }

    [Fact]
    public void Pay_after_that_is_at_most_less_than_at_least_is_asked_for_again()
    {
        var reading = new PlanForm(WithoutChoice.Stay, Typed(("low", "90000"), ("high", "80000"))).Read();
        Assert.Equal(
            [new FieldFault(PlanField.High, PlanForm.MostIsLess)],
            Assert.IsType<FormReading.Asks>(reading).Faults
        );
    }

    [Fact]
    public void What_would_be_done_without_it_asks_only_for_what_it_needs()
    {
        var typed = Typed(("after", "6"));
        Assert.Equal(
            new Without.MoveUp(6),
            Assert.IsType<FormReading.Plan>(new PlanForm(WithoutChoice.MoveUp, typed).Read()).Value.Without
        );
        Assert.Equal(
            [PlanField.InsteadRise],
            Assert
                .IsType<FormReading.Asks>(new PlanForm(WithoutChoice.ChangeEmployer, typed).Read())
                .Faults.Select(f => f.Field)
        );
        Assert.IsType<FormReading.Plan>(new PlanForm(WithoutChoice.Stay, Typed()).Read());
    }

    [Fact]
    public void A_field_stands_at_its_own_place_and_no_two_share_an_id()
    {
        Assert.Equal(PlanField.All.Select(f => f.At), Enumerable.Range(0, PlanField.All.Count));
        IReadOnlyList<PlanField> all =
        [
            .. PlanField.All,
            PlanField.InsteadYears,
            PlanField.InsteadRise,
            PlanField.InsteadCost,
        ];
        Assert.Equal(all.Count, all.Select(f => f.Id).Distinct().Count());
    }

    private static Dictionary<string, string> Typed(params (string Id, string Text)[] changes)
    {
        Dictionary<string, string> typed = new()
        {
            ["price"] = "60,000",
            ["share"] = "0",
            ["rate"] = "8",
            ["years"] = "10",
            ["hours"] = "100",
            ["months"] = "24",
            ["finish"] = "60",
            ["tax"] = "30",
            ["horizon"] = "10",
            ["prices"] = "3",
            ["growth"] = "0",
            ["now"] = "62,880",
            ["low"] = "77,180",
            ["high"] = "93,280",
        };
        foreach (var (id, text) in changes)
            typed[id] = text;
        return typed;
    }
}
