using CareerCompare.Core.Claims;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Files;

namespace CareerCompare.Load.Shapes;

/// <summary>The kinds of value that content is written in.</summary>
public static class Value
{
    public static Kind<string> Line { get; } = new LineKind();

    /// <summary>A line of an example: its amounts are made up, and no source says them.</summary>
    public static Kind<string> MadeUpLine { get; } = new LineKind(isMadeUp: true);
    public static Kind<RichText> Rich { get; } = new RichKind();
    public static Kind<Slug> AnyId { get; } = new SlugKind();
    public static Kind<Id<RoleProfile>> FormerId { get; } = new FormerIdKind();
    public static Kind<SocCode> Soc { get; } = new SocKind(defines: false);
    public static Kind<SocCode> OwnSoc { get; } = new SocKind(defines: true);
    public static Kind<ElementId> Element { get; } = new ElementIdKind(isOwn: false);
    public static Kind<ElementId> OwnElement { get; } = new ElementIdKind(isOwn: true);
    public static Kind<NaicsCode> OwnNaics { get; } = new NaicsKind(isOwn: true);

    /// <summary>The code of an industry that stands elsewhere.</summary>
    public static Kind<NaicsCode> Naics { get; } = new NaicsKind(isOwn: false);
    public static Kind<int> Dollars { get; } = new WholeNumberKind("a whole number of dollars");
    public static Kind<int> WholeNumber { get; } = new WholeNumberKind("a whole number");
    public static Kind<decimal> Number { get; } = new NumberKind();
    public static Kind<DateOnly> Date { get; } = new DateKind();
    public static Kind<ReferencePeriod> Period { get; } = new PeriodKind();
    public static Kind<ReferencePeriod> Years { get; } = new PeriodKind(spansOnly: true);
    public static Kind<bool> Flag { get; } = new FlagKind();
    public static Kind<string> Https { get; } = new AddressKind();
    public static Kind<string> Contact { get; } = new AddressKind(orMail: true);
    public static Kind<string> Expression { get; } = new ExpressionKind();

    /// <summary>A wage a year that the survey prints, by its id.</summary>
    public static Kind<FigureId.Paid> YearlyPay { get; } = new YearlyPayKind();
    public static Kind<string> Statement { get; } = new StatementKind();
    public static Kind<StatementRange> StatementRange { get; } = new StatementRangeKind();

    public static Kind<string> LineOf(int? maxWords = null, int? maxLetters = null) =>
        new LineKind(maxWords, maxLetters);

    public static Kind<RichText> RichOf(int maxWords) => new RichKind(maxWords);

    public static Kind<Id<T>> OwnId<T>(EntityKind<T> kind)
        where T : class => new OwnIdKind<T>(kind);

    public static Kind<Id<T>> IdOf<T>(EntityKind<T> kind)
        where T : class => new ReferringIdKind<T>(kind);

    public static Kind<T> ChoiceOf<T>(string name)
        where T : struct, Enum => new ChoiceKind<T>(name);

    public static Kind<string> Form(string name, string pattern, string hint, EntityKind? defines = null) =>
        new PatternKind(name, pattern, hint, defines);

    public static Kind<IReadOnlyList<T>> ListOf<T>(Kind<T> item, int atLeast = 0, int? atMost = null) =>
        new ListKind<T>(item, atLeast, atMost);

    public static Kind<T> Of<T>(Shape<T> shape)
        where T : class => new NestedKind<T>(shape);
}
