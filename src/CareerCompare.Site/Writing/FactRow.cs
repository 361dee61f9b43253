using CareerCompare.Core.Roles;
using CareerCompare.Pages.Shared;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing;

/// <summary>What a table of facts says of every role in it.</summary>
/// <param name="Id">The same in every table, so that columns of two tables can stand side by side.</param>
/// <param name="Label">What readers see.</param>
/// <param name="Of">The fact, with its sources.</param>
public sealed record FactRow(string Id, string Label, Func<RoleProfile, SiteInputs, Fact> Of);
