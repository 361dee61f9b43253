using CareerCompare.CommandLine;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load;
using CareerCompare.Load.Files;

namespace CareerCompare.Tests.Authoring.Onet;

/// <summary>A release of the survey of work, from O*NET's text files and from copies of them.</summary>
public sealed class SurveyImportTests : IDisposable
{
    private const string Folder = "onet/31.2/";

    private readonly ImportSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_release_becomes_a_folder_of_small_tables()
    {
        Import(Made());
        Assert.Equal(
            """
            part,element,scale,category,value,error,asked,marks,date,rater
            00,2.A,importance,,3.12,,8,,,
            00,2.A,level,,4,,8,,,
            00,2.B,importance,,2.9,,8,,,
            00,2.C.5.a,importance,,3.41,0.2,27,,2022-08,workers
            00,2.C.5.a,level,,1.5,0.3,27,low-precision not-relevant,2022-08,workers
            00,2.D.1,percent,2,12.5,,24,,2023-08,
            00,2.D.1,percent,6,62.5,,24,,2023-08,
            00,3.A.1,percent,6,90,,24,,2023-08,

            """,
            site.Text(Folder + "91-1001.csv")
        );
        Assert.Equal(
            """
            element,kind,name
            2.A,skill,Spreadsheets
            2.B,skill,Calm
            2.C.5.a,knowledge,Medicine
            2.D.1,requirement,Schooling asked for
            3.A.1,requirement,Years of work asked for

            """,
            site.Text(Folder + "elements.csv")
        );
        Assert.Contains("91-1001.00,Ward Managers,4,2023-08\n", site.Text(Folder + "occupations.csv"), Exactly);
        Assert.Contains("55-1011.00,Tent Officers,,\n", site.Text(Folder + "occupations.csv"), Exactly);
        Assert.StartsWith(
            "job,reported,named\n91-1001.00,Clinic Head (CH);Clinic Lead;ward manager,Clinic Boss 1;",
            site.Text(Folder + "titles.csv"),
            Exactly
        );
        Assert.Equal(
            """
            part,list,name,detail,marks
            00,related,94-2001.00,1,
            00,tool,"Ward planner, large",Calendar software,hot

            """,
            site.Text(Folder + "lists/91-1001.csv")
        );
        Assert.Contains("form: flat-files\n", Entry(), Exactly);
        Assert.Contains("rows-left-out: 1\n", Entry(), Exactly);
        Assert.DoesNotContain(site.Figures(), f => f.Contains("Not to be copied", Exactly));
    }

    [Fact]
    public void What_was_imported_is_read_and_a_second_import_changes_nothing()
    {
        Import(Made());
        var before = site.Figures();
        Import(Made());
        Assert.Equal(before, site.Figures());
        Assert.Empty(Found());
    }

    [Theory]
    [InlineData("91-1001.csv", "3.12", "3.13", "sum")]
    [InlineData("91-1001.csv", "00,2.B,importance,,2.9,,8,,,\n", "", "rows-kept")]
    [InlineData("94-2001.csv", "importance", "importances", "CC0204")]
    [InlineData("occupations.csv", "94-2001.00,Desk Supervisors--English,2,2023-08\n", "", "does not list")]
    public void A_table_that_was_changed_afterwards_is_found_by_check(
        string file,
        string is_,
        string becomes,
        string said
    )
    {
        Import(Made());
        var text = site.Text(Folder + file);
        Assert.Contains(is_, text, Exactly);
        site.Write($"salary-data/{Folder}{file}", text.Replace(is_, becomes, Exactly));
        Assert.Contains(said, Found(), Exactly);
    }

    [Fact]
    public void A_folder_does_not_lose_tables_unless_somebody_says_so()
    {
        Import(Made());
        Made().Without("Technology Skills.txt").Without("Related Occupations.txt").Offer(site, "less");
        Assert.Equal(ExitCode.Content, site.Import("work", "less"));
        Assert.Contains("CC0823", site.Err, Exactly);
        Assert.Equal(ExitCode.Fine, site.Import("work", "less", "--allow-loss"));
    }

    [Theory]
    [InlineData("Skills.txt", "91-1001.00\t2.B", "91-1001\t2.B", "CC0808", "Skills.txt:4:1")]
    [InlineData("Skills.txt", "\t2.B\tCalm\tIM\t2.90", "\tCalm\tCalm\tIM\t2.90", "CC0808", "Skills.txt:4:12")]
    [InlineData("Skills.txt", "IM\t2.90", "XY\t2.90", "CC0807", "Skills.txt:4:21")]
    [InlineData("Skills.txt", "IM\t2.90", "IM\t9.90", "CC0806", "Skills.txt:4:24")]
    [InlineData("Skills.txt", "IM\t2.90", "IM\ttwo", "CC0806", "Skills.txt:4:24")]
    [InlineData(
        "Skills.txt",
        "91-1001.00\t2.B\tCalm\tIM\t2.90",
        "91-1001.00\t2.A\tCalm\tIM\t2.90",
        "CC0809",
        "Skills.txt:4:12"
    )]
    [InlineData("Skills.txt", "\tScale ID", "\tScales", "CC0803", "Skills.txt:1:1")]
    [InlineData("Skills.txt", "2.90\t8\tN", "2.90\t8", "CC0831", "Skills.txt:4:29")]
    [InlineData("Knowledge.txt", "08/2022\tIncumbent", "August\tIncumbent", "CC0806", "Knowledge.txt:2:53")]
    [InlineData("Knowledge.txt", "08/2022\tIncumbent", "08/2022\tSomebody", "CC0807", "Knowledge.txt:2:61")]
    [InlineData("Content Model Reference.txt", "2.D.1\tSchooling asked for\n", "", "CC0830", "'2.D.1'")]
    [InlineData("Alternate Titles.txt", "Clinic Boss 3", "Clinic; Boss", "CC0833", "Alternate Titles.txt:4:12")]
    [InlineData("Related Occupations.txt", "94-2001.00", "99-9999.00", "CC0822", "does not list")]
    public void A_mistake_is_said_with_its_place_and_nothing_is_written(
        string file,
        string right,
        string wrong,
        string code,
        string place
    )
    {
        Made().Edit(file, right, wrong).Offer(site, "onet");
        var before = site.Everything();
        Assert.Equal(ExitCode.Content, site.Import("work", "onet"));
        Assert.Contains(code, site.Err, Exactly);
        Assert.Contains(place, site.Err, Exactly);
        Assert.Equal(before, site.Everything());
    }

    [Fact]
    public void A_copy_with_a_column_for_each_scale_takes_errors_of_an_older_release_where_nothing_was_rated_anew()
    {
        Copies(
            (
                "Knowledge.tsv",
                "onet_soc_code\telement_id\timportance_1_5\tlevel_0_7\tn\timportance_suppress\tlevel_suppress\tlevel_not_relevant\tdate\tdomain_source\n"
                    + "91-1001.00\t2.C.5.a\t3.40\t1.00\t27\tN\tY\tY\t08/2022\tIncumbent\n"
                    + "94-2001.00\t2.C.5.a\t2.00\t1.00\t40\t\t\tN\t08/2025\tOccupational Expert\n"
            ),
            (
                "Knowledge_29.0.tsv",
                "onet_soc_code\telement_id\tscale_id\tdata_value\tn\tstandard_error\trecommend_suppress\tnot_relevant\tdate\tdomain_source\n"
                    + "91-1001.00\t2.C.5.a\tIM\t3.4\t27\t0.2100\tN\t\t08/2022\tIncumbent\n"
                    + "91-1001.00\t2.C.5.a\tLV\t1.1\t27\t0.3100\tN\tN\t08/2022\tIncumbent\n"
                    + "94-2001.00\t2.C.5.a\tIM\t2.00\t30\t0.4100\tN\t\t07/2015\tIncumbent\n"
            ),
            ("Content_Model_Reference.tsv", "element_id\telement_name\n2.C.5.a\tMedicine\n")
        );
        Assert.EndsWith(
            "00,2.C.5.a,importance,,3.4,0.21,27,,2022-08,workers\n"
                + "00,2.C.5.a,level,,1,,27,low-precision not-relevant,2022-08,workers\n",
            site.Text(Folder + "91-1001.csv"),
            Exactly
        );
        Assert.Contains("00,2.C.5.a,importance,,2,,40,,2025-08,experts\n", site.Text(Folder + "94-2001.csv"), Exactly);
        Assert.Contains("form: conversion\n", Entry(), Exactly);
    }

    [Fact]
    public void Means_over_several_jobs_and_made_up_values_are_left_out()
    {
        Copies(
            (
                "Work_Activities.tsv",
                "soc\telement_id\telement_name\tdomain\timportance_1_5\tsource_onet_codes\n"
                    + "91-1001\t4.A.1.a.1\tGetting Information\twork_activity\t4.50\t91-1001.00\n"
                    + "94-2001\t4.A.1.a.1\tGetting Information\twork_activity\t3.50\t94-2001.01;94-2001.02\n"
                    + "95-0001\t4.A.1.a.1\tGetting Information\twork_activity\t3.00\tsynthetic\n"
                    + "91-1001\t2.A.1.a\tReading\tskill\t4.00\t91-1001.00\n"
            )
        );
        Assert.EndsWith("\n00,4.A.1.a.1,importance,,4.5,,,,,\n", site.Text(Folder + "91-1001.csv"), Exactly);
        Assert.Contains("rows-left-out: 3\n", Entry(), Exactly);
        Assert.DoesNotContain(site.Figures(), f => f.Contains(Folder + "94-2001.csv", Exactly));
    }

    [Fact]
    public void Work_context_that_was_put_back_on_its_scale_is_read_on_it()
    {
        Copies(
            (
                "Work_Context.tsv",
                "soc\telement_id\telement_name\tscaled_0_100\tvalue_recovered\tscale\tsource_id\n"
                    + "91-1001\t4.C.2.a.3\tPhysical Proximity\t47\t2.88\tCX 1-5\tO8\n"
                    + "91-1001\t4.C.3.d.8\tDuration\t70\t2.40\tCT 1-3\tO8\n"
                    + "91-1001\t4.C.3.d.4\tWork Schedules\t3\t\tpercent of workers without a regular schedule\tO8\n"
            )
        );
        Assert.EndsWith(
            "\n00,4.C.2.a.3,of-five,,2.88,,,,,\n00,4.C.3.d.4,percent,,3,,,,,\n00,4.C.3.d.8,of-three,,2.4,,,,,\n",
            site.Text(Folder + "91-1001.csv"),
            Exactly
        );
    }

    [Fact]
    public void Schooling_keeps_both_years_and_the_mark_of_a_wider_group()
    {
        const string header =
            "survey_years,soc,less_than_hs_pct,high_school_pct,some_college_no_degree_pct,associate_pct,bachelor_pct,master_pct,doctoral_or_professional_pct,not_exact_acs_match\n";
        site.Offer("held.csv", header + "2019 and 2021,91-1001,1.2,8.3,14.4,11.1,32.8,25.5,6.7,1\n");
        Assert.True(site.Import("table", "held.csv", "--kind", "workers-schooling") == ExitCode.Fine, site.Err);
        Assert.EndsWith(
            "\n2019,2021,91-1001,1.2,8.3,14.4,11.1,32.8,25.5,6.7,wider-group\n",
            site.Text("workers-schooling.csv"),
            Exactly
        );
        site.Offer("held.csv", header + "2019 and 2021,91-1001,1.2,8.3,14.4,11.1,32.8,5.5,6.7,1\n");
        Assert.Equal(ExitCode.Content, site.Import("table", "held.csv", "--kind", "workers-schooling"));
        Assert.Contains("add up to 80", site.Err, Exactly);
    }

    private const StringComparison Exactly = StringComparison.Ordinal;

    private static MadeOnet Made() =>
        new MadeOnet()
            .With(
                "Knowledge.txt",
                "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tN\tStandard Error\tRecommend Suppress\tNot Relevant\tDate\tDomain Source\n"
                    + "91-1001.00\t2.C.5.a\tMedicine\tIM\t3.41\t27\t0.2000\tN\tn/a\t08/2022\tIncumbent\n"
                    + "91-1001.00\t2.C.5.a\tMedicine\tLV\t1.50\t27\t0.3000\tY\tY\t08/2022\tIncumbent\n"
            )
            .With(
                "Interests.txt",
                "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tDate\tDomain Source\n"
                    + "91-1001.00\t1.B.1.g\tFirst Interest High-Point\tIH\t5.00\t02/2026\tMachine Learning/Expert\n"
            )
            .With(
                "Content Model Reference.txt",
                "Element ID\tElement Name\n2.D.1\tSchooling asked for\n3.A.1\tYears of work asked for\n"
            )
            .With(
                "Technology Skills.txt",
                "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand\n"
                    + "91-1001.00\tWard planner, large\t43232\tCalendar software\tY\tN\n"
            )
            .With(
                "Related Occupations.txt",
                "O*NET-SOC Code\tRelated O*NET-SOC Code\tRelatedness Tier\tIndex\n91-1001.00\t94-2001.00\tPrimary-Short\t1\n"
            );

    private void Import(MadeOnet made)
    {
        made.Offer(site, "onet");
        Assert.True(site.Import("work", "onet") == ExitCode.Fine, site.Err);
    }

    private void Copies(params IReadOnlyList<(string Name, string Text)> files)
    {
        foreach (var (name, text) in files)
            site.Offer($"copies/{name}", text);
        Assert.True(site.Import("table", "copies", "--kind", "onet", "--release", "31.2") == ExitCode.Fine, site.Err);
    }

    private string Entry() => site.Text("SOURCES.yaml").Split($"- file: {Folder}\n")[1].Split("- file:")[0];

    private string Found()
    {
        DiagnosticLog log = new();
        WholeReleases.Check(new FolderFiles(site.Root), log);
        return string.Concat(log.InOrder().Select(DiagnosticText.Of));
    }
}
