namespace CareerCompare.Pages.Html;

/// <summary>HTML that is right as it stands. Only the Markdown reader's allow-list and the site's own serializers make it.</summary>
public readonly record struct SafeHtml(string Markup);
