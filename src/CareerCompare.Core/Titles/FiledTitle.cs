using CareerCompare.Core.Claims;
using CareerCompare.Core.Occupations;

namespace CareerCompare.Core.Titles;

/// <summary>A list of titles files a title with a class of jobs. Many titles stand with several classes.</summary>
/// <param name="Title">As the list prints it.</param>
/// <param name="Soc">The class.</param>
/// <param name="ClassName">As the list names the class, or the part of it that holds the title.</param>
/// <param name="Citation">The list.</param>
public sealed record FiledTitle(string Title, SocCode Soc, string ClassName, Citation Citation);
