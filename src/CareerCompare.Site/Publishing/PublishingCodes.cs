namespace CareerCompare.Site.Publishing;

/// <summary>What can be wrong with a site's addresses and the place it is to be published in, one code each; <c>docs/diagnostics/</c> has a page for each.</summary>
public static class PublishingCodes
{
    public const string OutputHoldsOtherThings = "CC0601";
    public const string OutputInsideInput = "CC0602";
    public const string OutputIsALink = "CC0603";
    public const string OutputIsAFile = "CC0604";
    public const string OutputNotOurs = "CC0605";
    public const string SameAddressTwice = "CC0606";
    public const string SecurityExpires = "CC0607";
    public const string ForeignFile = "CC0608";
    public const string LockIsALink = "CC0609";
    public const string OldAddressInUse = "CC0610";
    public const string TooManyOldAddresses = "CC0611";
}
