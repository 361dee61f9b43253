namespace CareerCompare.Site.Hosting;

/// <summary>One line that a server sends before a file.</summary>
public sealed record Header(string Name, string Value);
