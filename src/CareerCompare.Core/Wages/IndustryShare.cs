using CareerCompare.Core.Occupations;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Wages;

/// <summary>The part of an occupation's jobs that one of its largest employers has, as the Occupational Outlook Handbook prints it: whole percent of a year.</summary>
public sealed record IndustryShare(SocCode Soc, Slug Industry, string IndustryName, int Year, decimal Percent);
