using CareerCompare.Pages.Html;

namespace CareerCompare.Site.Writing;

/// <summary>
/// What the search box reads of job titles and official groups once a letter is typed: they are many times as many as
/// the jobs here. A title leads to the decoder, a group to where it says which jobs are counted in it.
/// </summary>
public static class TitleIndex
{
    public const string Title = "Title",
        Group = "Group";

    /// <summary>Null where the site knows neither.</summary>
    public static DataFile? Of(SiteInputs inputs)
    {
        IReadOnlyList<Finds> kinds =
        [
            // Titles that jobs bear are other names of these jobs already.
            .. TitleList
                .Of(inputs.Titles)
                .Select(list => new Finds(
                    Title,
                    list.Path.Text + "#",
                    "",
                    [.. list.Part.Items.Where(t => !t.IsBorne).Select(t => new Find(t.Id.Slug, t.Title, t.Shorter))]
                )),
            new(Group, SitePath.Groups.Text + "#", "", [.. inputs.Groups.Fields.Select(f => Find(f.Head, f))]),
            .. inputs.Groups.Fields.Select(f => new Finds(
                Group,
                f.Path.Text + "#",
                "",
                [.. f.Groups.Select(g => Find(g, f))]
            )),
        ];
        return kinds.All(k => k.All.Count == 0)
            ? null
            : SearchIndex.Of("titles", kinds.Where(k => k.All.Count > 0), []);
    }

    private static Find Find(Core.Claims.SurveyGroup group, OfficialGroups.Field field) =>
        new(OfficialGroups.Anchor(group.Soc), field.TitleOf(group), []);
}
