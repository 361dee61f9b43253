using CareerCompare.Core;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Ratings;
using CareerCompare.Load;
using CareerCompare.Load.Files;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Load.Csv;

/// <summary>The survey of work, as a build reads it.</summary>
public class SurveyTests
{
    private const string Folder = "salary-data/onet/30.2/";

    [Fact]
    public void A_class_has_its_ratings_with_all_that_the_table_says_of_them()
    {
        var work = Work(SmallSite.Ledger(), "91-1001");
        Assert.Equal("Clinic Managers", work.Title);
        Assert.Equal((4, new(2023, 8)), (work.JobZone, work.JobZoneRated));
        var listening = work.Find(Id("2.A.1.b"), RatingScale.Importance)!;
        Assert.Equal(
            (4.12m, 0.125m, 8, new(2023, 8), Rater.Analysts, Reliability.Sound, "30.2"),
            (
                listening.Value,
                listening.StandardError,
                listening.Asked,
                listening.Rated,
                listening.By,
                listening.Reliability,
                listening.Release.ToString()
            )
        );
        var activity = work.Find(Id("4.A.4.a.8"), RatingScale.Importance)!;
        Assert.Equal((null, null, null, null), (activity.StandardError, activity.Asked, activity.Rated, activity.By));
        Assert.Equal(ElementKind.Activity, activity.Element.Kind);
        Assert.Equal(Rater.Model, work.Find(Id("1.B.1.d"), RatingScale.OfSeven)!.By);
    }

    [Fact]
    public void What_the_publisher_doubts_is_of_another_type_than_what_is_sure()
    {
        var ledger = SmallSite.Ledger();
        Reliability Of(string soc) => Work(ledger, soc).Find(Id("2.C.5.a"), RatingScale.Level)!.Reliability;
        Assert.Equal(Reliability.LowPrecision, Of("91-1001"));
        // What does not belong to a job has no level, sure or not.
        Assert.Equal(Reliability.NotRelevant, Of("94-2001"));
    }

    [Fact]
    public void A_requirement_is_how_those_asked_are_spread_over_its_categories()
    {
        var schooling = Assert.Single(Work(SmallSite.Ledger(), "91-1001").Requirements);
        Assert.Equal([(2, 12.5m), (6, 87.5m)], schooling.Shares.Select(s => (s.Key, s.Value)));
        Assert.Equal((27, Reliability.LowPrecision), (schooling.Asked, schooling.Reliability));
    }

    [Fact]
    public void Another_job_within_the_class_does_not_speak_for_it() =>
        Assert.DoesNotContain(Work(SmallSite.Ledger(), "91-1001").Ratings, r => r.Value == 2);

    [Fact]
    public void Tools_and_related_jobs_are_those_of_the_lists()
    {
        var work = Work(SmallSite.Ledger(), "91-1001");
        Assert.Equal(
            [
                new UsedTool("Intuit QuickBooks", "Accounting software", true, true),
                new UsedTool("Ward planner", "Calendar and scheduling software", false, false),
            ],
            work.Tools
        );
        Assert.Equal(
            [("94-2001.00", 1, "Supervisors of Desks, Clerical"), ("91-1001.01", 2, "Clinic Night Managers")],
            work.Related.Select(r => ($"{r.Job}", r.Rank, r.Title))
        );
    }

    [Fact]
    public void A_site_without_a_survey_has_none_and_a_class_without_ratings_has_its_titles()
    {
        var files = SoftwareSite.Files();
        DiagnosticLog log = new();
        var ledger = LedgerLoader.Load(files, log)!;
        Assert.All(ledger.Work.Values, w => Assert.Empty(w.Ratings));
        Assert.Empty(WorkComparer.Compare(new(Job("15-1253"), []), new(Job("15-1299"), [])));
    }

    [Fact]
    public void Elements_of_one_kind_are_of_the_newest_release_that_has_the_kind()
    {
        const string newer = "salary-data/onet/31.0/";
        var files = SmallSite
            .With(
                "salary-data/SOURCES.yaml",
                "- file: onet/30.2/\n",
                $"""
                - file: onet/31.0/
                  source: bureau-handbook
                  publisher: bureau
                  release: A newer one
                  form: conversion
                  read-from: pages
                  retrieved: 2026-06-20
                  sha256: cf65ec2d32281b4e39ba275897aa4d0c6e2562d2b0735398a1af783105f0fca2
                  rows-kept: 2
                  rows-left-out: 0
                - file: onet/30.2/

                """
            )
            .Add(newer + "elements.csv", "element,kind,name\n2.A.1.b,skill,Active Listening\n")
            .Add(
                newer + "91-1001.csv",
                "part,element,scale,category,value,error,asked,marks,date,rater\n00,2.A.1.b,importance,,4.5,,,,,\n"
            );
        DiagnosticLog log = new();
        var work = Work(LedgerLoader.Load(files, log)!, "91-1001");
        Assert.DoesNotContain(log.InOrder(), d => d.Severity == Severity.Error);
        Assert.Equal(
            [("2.A.1.b", "31.0")],
            work.Ratings.Where(r => r.Element.Kind == ElementKind.Skill)
                .Select(r => ($"{r.Element.Id}", $"{r.Release}"))
        );
        Assert.Equal("30.2", work.Find(Id("2.C.5.a"), RatingScale.Importance)!.Release.ToString());
        Assert.NotEmpty(work.Tools);
    }

    [Theory]
    [InlineData("91-1001.csv", "00,1.B.1.d,of", "0x,1.B.1.d,of", "2:1 CC0204 'part'")]
    [InlineData("91-1001.csv", "00,1.B.1.d,of", "00,9.B.1.d,of", "2:4 CC0204 'element'")]
    [InlineData("91-1001.csv", "00,1.B.1.d,of", "00,1.B.1.e,of", "2:4 CC0204 elements.csv")]
    [InlineData("91-1001.csv", "1.B.1.d,of-seven", "1.B.1.d,of-eight", "2:12 CC0204 'scale'")]
    [InlineData("91-1001.csv", "of-seven,,5.2", "of-seven,,7.2", "2:22 CC0204 from 1 to 7")]
    [InlineData("91-1001.csv", "of-seven,,5.2", "of-seven,,5,2", "2:1 CC0202 11 cells")]
    [InlineData("91-1001.csv", "of-seven,,5.2", "of-seven,2,5.2", "2:21 CC0204 no categories")]
    [InlineData("91-1001.csv", "percent,2,12.5", "percent,,12.5", "8:18 CC0204 which category")]
    [InlineData("91-1001.csv", "percent,2,12.5", "percent,6,12.5", "9:4 CC0208 above")]
    [InlineData("91-1001.csv", "4.12,0.125,8", "4.12,-1,8", "3:29 CC0204 'error'")]
    [InlineData("91-1001.csv", "4.12,0.125,8", "4.12,0.125,eight", "3:35 CC0204 'asked'")]
    [InlineData("91-1001.csv", "27,low-precision,2022-08,experts", "27,unsure,2022-08,experts", "7:27 CC0204 'marks'")]
    [InlineData("91-1001.csv", ",2026-02,model", ",02/2026,model", "2:29 CC0204 'date'")]
    [InlineData("91-1001.csv", ",2026-02,model", ",2026-02,robots", "2:37 CC0204 'rater'")]
    [InlineData("elements.csv", "1.B.1.d,interest", "1.B.1.d,hobby", "2:9 CC0204 'kind'")]
    [InlineData("elements.csv", "2.A.1.c,skill", "2.A.1.b,skill", "4:1 CC0208 above")]
    [InlineData("occupations.csv", "91-1001.01,", "91-1001.1,", "3:1 CC0102 'job'")]
    [InlineData("occupations.csv", "Clinic Managers,4", "Clinic Managers,7", "2:28 CC0204 'zone'")]
    [InlineData("titles.csv", "94-2001.00,,", "94-2001.00,Desk;,", "3:12 CC0204 'reported'")]
    [InlineData("titles.csv", "94-2001.00,", "91-1001.00,", "3:1 CC0208 above")]
    [InlineData("lists/91-1001.csv", "00,related,94-2001.00,1", "00,alike,94-2001.00,1", "2:4 CC0204 'list'")]
    [InlineData("lists/91-1001.csv", "91-1001.01,2", "91-1001.01,1", "3:23 CC0208 above")]
    [InlineData("lists/91-1001.csv", "hot in-demand", "hot and new", "4:47 CC0204 'marks'")]
    public void A_broken_cell_is_said_with_its_place(string file, string right, string wrong, string expected)
    {
        var found = Assert.Single(
            SmallSite.Diagnostics(SmallSite.With(Folder + file, right, wrong)),
            // Whatever a broken list names, the other tables miss.
            d => d.Severity == Severity.Error && d.At.File.Path == Folder + file
        );
        var said = $"{found.At.Line}:{found.At.Column} {found.Code} {found.Message} {found.Hint}";
        var parts = expected.Split(' ', 3);
        Assert.StartsWith($"{parts[0]} {parts[1]} ", said, StringComparison.Ordinal);
        Assert.Contains(parts[2], said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_an_entry_in_SOURCES_is_refused()
    {
        var files = SmallSite.With("salary-data/SOURCES.yaml", "- file: onet/30.2/\n", "- file: onet/30.1/\n");
        Assert.Contains(
            SmallSite.Diagnostics(files),
            d => d.Code == Codes.FiguresWithoutSource && d.Message.Contains("onet/30.2/", StringComparison.Ordinal)
        );
    }

    private static SurveyedWork Work(Ledger ledger, string soc) => ledger.Work[Job(soc).Soc];

    private static SurveyedJob Job(string soc) =>
        SurveyedJob.TryParse(soc + ".00", out var job) ? job : throw new ArgumentException(soc);

    private static ElementId Id(string text) =>
        ElementId.TryParse(text, out var id) ? id : throw new ArgumentException(text);
}
