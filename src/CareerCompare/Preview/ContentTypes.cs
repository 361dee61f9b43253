namespace CareerCompare.Preview;

/// <summary>What a static host says a file is.</summary>
internal static class ContentTypes
{
    public static string Of(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" or ".mjs" => "text/javascript; charset=utf-8",
        ".json" or ".webmanifest" => "application/json",
        ".xml" => "application/xml",
        ".atom" => "application/atom+xml",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".ico" => "image/x-icon",
        ".csv" => "text/csv; charset=utf-8",
        ".ics" => "text/calendar; charset=utf-8",
        ".pdf" => "application/pdf",
        ".woff2" => "font/woff2",
        "" or ".txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
}
