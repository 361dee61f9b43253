namespace CareerCompare.Pages.Html;

/// <summary>
/// A model that many pages show alike: its HTML is written once and kept with it. Nothing with a note in it can be kept, because
/// the number of a source is the page's; writing it fails.
/// </summary>
public sealed class Kept<TModel>(TModel model)
{
    public TModel Model { get; } = model;

    // Two threads may both write it the first time; they write the same.
    internal byte[]? Html { get; set; }
}
