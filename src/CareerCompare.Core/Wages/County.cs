using CareerCompare.Core.Text;

namespace CareerCompare.Core.Wages;

/// <summary>
/// A county as the Census Bureau's list of metropolitan and micropolitan areas has it. A county that the list does not
/// name at all lies in neither.
/// </summary>
/// <param name="Name">As people say it: Franklin County, St. Louis city.</param>
/// <param name="State">Its state or territory.</param>
/// <param name="Area">The metropolitan area that it lies in; null where it lies in a micropolitan one, for which the wage
/// survey has no figures of its own.</param>
public sealed record County(string Name, Id<Area> State, Id<Area>? Area);
