using CareerCompare.Site.Kinds;

namespace CareerCompare.Site.Writing;

/// <summary>
/// Every job of a site that has too many for one table, as JSON: a list of tables, each [field, address of the page,
/// jobs], each job [id, title]. The pages on which a reader chooses among all jobs read it with their scripts, and so
/// weigh the same with a thousand jobs as with ten.
/// </summary>
public static class JobIndex
{
    public static DataFile Of(SiteInputs inputs) =>
        DataFile.Of(
            "jobs",
            json =>
            {
                json.WriteStartArray();
                foreach (var sheet in RoleSheet.Of(inputs.Roles.Where(r => !r.Draft), SetFamily.MostInSheet))
                {
                    json.WriteStartArray();
                    json.WriteStringValue(inputs.Ledger.Families[sheet.Family].Name);
                    json.WriteStringValue(sheet.Path.Text);
                    json.WriteStartArray();
                    foreach (var role in sheet.Roles)
                    {
                        json.WriteStartArray();
                        json.WriteStringValue(role.Id.Text);
                        json.WriteStringValue(role.Title);
                        json.WriteEndArray();
                    }
                    json.WriteEndArray();
                    json.WriteEndArray();
                }
                json.WriteEndArray();
            }
        );
}
