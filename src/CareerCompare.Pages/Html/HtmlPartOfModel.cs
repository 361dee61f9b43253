namespace CareerCompare.Pages.Html;

/// <summary>A part with what it shows.</summary>
public abstract class HtmlPart<TModel> : HtmlPart
{
    public required TModel Model { get; init; }
}
