using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Ads;

/// <summary>
/// What in an ad speaks for a job or against it. All of its conditions have to hold; one about a fact that the ad does not
/// state does not hold, so what is unknown changes nothing. None is about pay.
/// </summary>
public sealed record AdRule
{
    /// <summary>For which job; null where it speaks for none that is compared here.</summary>
    public required Id<RoleProfile>? Role { get; init; }

    /// <summary>In a sentence, for readers: "The ad speaks of patients who are greeted and registered."</summary>
    public required string Says { get; init; }

    /// <summary>Tenths of a point; below zero where it speaks against the job. A title that is the job’s own weighs 60.</summary>
    public required int Weight { get; init; }

    /// <summary>Words of the text, as a regular expression that C# and JavaScript read alike.</summary>
    public string? Words { get; init; }

    /// <summary>Words of the title in small letters, likewise.</summary>
    public string? Title { get; init; }

    /// <summary>Any of these kinds of employer; empty for any.</summary>
    public IReadOnlyList<Id<AdEmployer>> Employers { get; init; } = [];
    public int? StaffFrom { get; init; }
    public int? StaffTo { get; init; }
    public int? ProvidersFrom { get; init; }
    public int? ProvidersTo { get; init; }
    public int? SitesFrom { get; init; }
}

/// <summary>How the words of rules are read.</summary>
public static class WordPatterns
{
    /// <summary>In time that grows with the text alone, whatever the pattern.</summary>
    public const RegexOptions Options = Reading | RegexOptions.NonBacktracking;

    /// <summary>What a pattern means, without how it is looked for.</summary>
    public const RegexOptions Reading = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly ConcurrentDictionary<string, Regex> Made = new(StringComparer.Ordinal);

    /// <summary>Made once: that takes longer than to read an ad with it.</summary>
    internal static Regex Of(string pattern) => Made.GetOrAdd(pattern, p => new(p, Options));
}
