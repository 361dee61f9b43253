using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Authoring.Onet;

/// <summary>Which jobs somebody asked for.</summary>
internal static class OnetChoice
{
    /// <summary>By code.</summary>
    public static IReadOnlyList<OnetJob> Of(IReadOnlyDictionary<string, OnetJob> jobs, OnetRequest request, DiagnosticLog log)
    {
        HashSet<string> asked = new(StringComparer.Ordinal);
        foreach (var code in request.Jobs)
        {
            var found = jobs.Keys.Where(k => k == code || (code.Length == 7 && k.StartsWith(code + ".", StringComparison.Ordinal))).ToList();
            asked.UnionWith(found);
            if (found.Count == 0)
                log.Error(ImportCodes.UnknownJob, SourceSpan.Whole(new SourceFile(OnetTable.Jobs.Name, "")), $"'{code}' is not a job of {OnetTable.Jobs.Name}",
                    DidYouMean.Hint(code, jobs.Keys) ?? "a code is like 11-1011.03, or 11-1011 for all jobs of the class");
        }
        // O*NET gives a zone to every job that it has collected data on, and to no other.
        return [.. jobs.Values.Where(j => request.Jobs.Count == 0 ? j.Zone is not null : asked.Contains(j.Code.Text)).OrderBy(j => j.Code).Take(request.Limit ?? int.MaxValue)];
    }
}
