using System.Globalization;
using System.Text;
using System.Text.Json;
using CareerCompare.Core;
using CareerCompare.Core.Ads;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load;
using CareerCompare.Load.Files;
using CareerCompare.Preview;
using CareerCompare.Site.Writing;

namespace CareerCompare.CommandLine;

/// <summary>
/// Reads a job ad and says which job it is, where its pay lies and what to ask. Nothing is written, and nothing of the ad
/// leaves the machine.
/// </summary>
internal static class AdVerb
{
    /// <param name="here">Where it runs.</param>
    /// <param name="root">Of the site whose jobs are meant.</param>
    /// <param name="file">A path, or - for what comes in.</param>
    /// <param name="day">On which an ad that gives no date of its own is read; null for the site’s.</param>
    /// <param name="asJson">For a machine.</param>
    public static int Run(HostEnvironment here, string root, string file, DateOnly? day, bool asJson)
    {
        string text;
        try
        {
            text = file == "-" ? here.In.ReadToEnd() : File.ReadAllText(Path.GetFullPath(file, here.WorkingDirectory));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            here.Err.WriteLine(
                $"ad: found no file that can be read at '{file}', expected a job ad as text: give its path, or - to read what is piped in."
            );
            return ExitCode.Usage;
        }
        if (string.IsNullOrWhiteSpace(text))
        {
            here.Err.WriteLine($"ad: '{file}' is empty, expected a job ad as text: its title alone is enough.");
            return ExitCode.Usage;
        }
        DiagnosticLog log = new();
        if (LedgerLoader.Load(new FolderFiles(root), log) is not { } ledger)
        {
            new DiagnosticPrinter(here).Print(log);
            here.Err.WriteLine(Counted.Of(log));
            return ExitCode.Content;
        }
        var cities = AdCities.Of(ledger);
        var answer = new AdJudge([.. ledger.Roles.Values], ledger.AdRules, ledger.AdWords, cities).Answer(text);
        AdReport report = new(answer, answer.Facts.Posted ?? day ?? ledger.Site.AsOf, cities, ledger);
        here.Out.Write(asJson ? report.Json() : report.Words());
        return ExitCode.Fine;
    }

    /// <summary>An answer in words and as JSON.</summary>
    private sealed class AdReport(AdAnswer answer, DateOnly day, AdCities cities, Ledger ledger)
    {
        private readonly AdSentences says = new(answer, day, cities, ledger);

        private static readonly JsonWriterOptions Readable = new()
        {
            Indented = true,
            NewLine = "\n",
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };

        public string Words()
        {
            StringBuilder words = new();
            void Say(string line) => words.Append(line).Append('\n');
            var facts = answer.Facts;
            if (answer.Likeliest is { } likeliest)
            {
                Say($"Most likely: {likeliest.Role.Title}.");
                foreach (var reason in AdSentences.Reasons(likeliest))
                    Say($"  {reason}");
                foreach (var other in answer.WithinReach)
                    Say($"Within reach: {other.Role.Title}. {string.Join(' ', AdSentences.Reasons(other).Take(3))}");
                if (says.Sure is { } sure)
                    Say($"  {sure}");
                foreach (var line in says.Sorts())
                    Say($"By the official definitions: {line}");
                foreach (var line in says.Turns())
                    Say($"What would change it: {line}");
            }
            else
                Say(
                    answer.Elsewhere.Count > 0
                        ? $"None of the jobs that are compared here. {answer.Elsewhere[0].Says}"
                        : "None of the jobs that are compared here fits."
                );
            Say("");
            Say("Read in the ad:");
            foreach (var (name, value) in Facts(facts))
                Say($"  {name}: {value}");
            if (says.Pay().ToList() is { Count: > 0 } pay)
            {
                Say("");
                Say("Where the pay lies:");
                foreach (var line in pay)
                    Say($"  {line}");
            }
            if (says.Ask().ToList() is { Count: > 0 } ask)
            {
                Say("");
                Say("Ask what the ad leaves out:");
                foreach (var line in ask)
                    Say($"  {line}");
            }
            Say("");
            Say("The reading is ours: it weighs what the ad says of the work, its size and its title, never its pay.");
            return words.ToString();
        }

        public string Json()
        {
            using MemoryStream bytes = new();
            using (Utf8JsonWriter json = new(bytes, Readable))
            {
                json.WriteStartObject();
                json.WriteStartObject("facts");
                WriteFacts(json, answer.Facts);
                json.WriteEndObject();
                json.WriteStartObject("answer");
                if (answer.Likeliest is { } likeliest)
                    json.WriteString("role", likeliest.Role.Id.Text);
                WriteList(json, "also", answer.WithinReach.Select(p => p.Role.Id.Text));
                WriteList(
                    json,
                    "reasons",
                    answer.Likeliest is { } of ? AdSentences.Reasons(of) : answer.Elsewhere.Select(r => r.Says)
                );
                WriteList(json, "pay", says.Pay());
                WriteList(json, "ask", says.Ask());
                json.WriteEndObject();
                json.WriteEndObject();
            }
            return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
        }

        private void WriteFacts(Utf8JsonWriter json, AdFacts facts)
        {
            void Word(string name, string? value)
            {
                if (value is not null)
                    json.WriteString(name, value);
            }
            void Number(string name, decimal? value)
            {
                if (value is { } number)
                    json.WriteNumber(name, number);
            }
            Word("title", facts.Title);
            Word("place", facts.Place);
            Word("placeId", cities.Find(facts.Place)?.Id.Text);
            Word("employer", facts.Employer?.Text);
            Number("payLow", facts.PayLow);
            Number("payHigh", facts.PayHigh);
            Word("per", facts.Per?.ToString().ToLowerInvariant());
            Number("providers", facts.Providers);
            Number("staff", facts.Staff);
            Number("sites", facts.Sites);
            Word("education", EducationOf(facts));
            Word("educationStrength", StrengthOf(facts));
            Number("years", facts.Years is { } years ? Math.Round(years, 2) : null);
        }

        private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> items)
        {
            json.WriteStartArray(name);
            foreach (var item in items)
                json.WriteStringValue(item);
            json.WriteEndArray();
        }

        private IEnumerable<(string Name, string Value)> Facts(AdFacts facts)
        {
            if (facts.Title is { } title)
                yield return ("title", title);
            if (facts.Place is { } place)
                yield return (
                    "place",
                    cities.Find(place) is { } area && area.Name != place ? $"{place} (its figures: {area.Name})" : place
                );
            if (facts.Employer is { } employer)
                yield return ("employer", employer.Text.Replace('-', ' '));
            if (facts.Per is { } per)
                yield return (
                    "pay",
                    (facts.PayLow, facts.PayHigh) switch
                    {
                        ({ } low, { } high) when low == high => AdSentences.Dollars(low),
                        ({ } low, { } high) => $"{AdSentences.Dollars(low)} to {AdSentences.Dollars(high)}",
                        ({ } low, null) => $"from {AdSentences.Dollars(low)}",
                        (_, { } high) => $"to {AdSentences.Dollars(high)}",
                        _ => "",
                    } + (per == AdPayPer.Hour ? " an hour" : " a year")
                );
            foreach (
                var (name, count) in new (string, decimal?)[]
                {
                    (ledger.Site.Wording.Providers, facts.Providers),
                    ("staff led", facts.Staff),
                    ("sites", facts.Sites),
                    ("years asked", facts.Years),
                }
            )
                if (count is { } number)
                    yield return (name, number.ToString("0.##", CultureInfo.InvariantCulture));
            if (EducationOf(facts) is { } education)
                yield return ("schooling", $"{education.Replace('-', ' ')}, {StrengthOf(facts)}");
            if (facts.Posted is { } posted)
                yield return ("posted", posted.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        private static string? EducationOf(AdFacts facts) =>
            facts.Education is { } level
                ? level == EducationLevel.Doctoral
                    ? "doctorate"
                    : Load.Shapes.KebabCase.Of(level.ToString())
                : null;

        private static string? StrengthOf(AdFacts facts) =>
            facts.EducationIsRequired is { } required ? (required ? "required" : "preferred") : null;
    }
}
