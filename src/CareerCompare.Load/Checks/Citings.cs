using CareerCompare.Core.Claims;
using CareerCompare.Load.Content;

namespace CareerCompare.Load.Checks;

/// <summary>Who is cited anywhere in the content.</summary>
internal static class Citings
{
    public static IEnumerable<Citing> All(Gathered gathered) =>
        gathered.Roles.SelectMany(r => r.AllCitings())
            .Concat(gathered.Credentials.SelectMany(c => c.Facts).Select(f => f.Citing))
            .Concat(gathered.Contradictions.SelectMany(c => c.Says).Select(s => s.Citing))
            .Concat(gathered.Context.Select(c => c.Citing));
}
