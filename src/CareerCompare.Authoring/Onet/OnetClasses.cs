using CareerCompare.Core;
using CareerCompare.Core.Occupations;

namespace CareerCompare.Authoring.Onet;

/// <summary>
/// The classes under which official wages count the jobs of O*NET. Some that the classification tells apart are published
/// together, under the code that ends in 0: home health aides (31-1121) and personal care aides (31-1122) as 31-1120.
/// </summary>
internal sealed class OnetClasses(IEnumerable<OnetJob> jobs, Ledger ledger)
{
    private readonly IReadOnlyDictionary<SocCode, int> jobsIn = jobs.CountBy(j => Of(j, ledger)).ToDictionary();

    public SocCode Of(OnetJob job) => Of(job, ledger);

    /// <summary>How many jobs of O*NET the class of a job holds, this one included.</summary>
    public int JobsWith(OnetJob job) => jobsIn[Of(job)];

    private static SocCode Of(OnetJob job, Ledger ledger) =>
        ledger.Wages.Newest(job.Code.Soc) is null && SocCode.TryParse(job.Code.Soc.Text[..^1] + "0", out var together) && ledger.Wages.Newest(together) is not null
            ? together : job.Code.Soc;
}
