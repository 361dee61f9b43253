using CareerCompare.Core.Occupations;
using CareerCompare.Core.Text;
using CareerCompare.Core.Time;

namespace CareerCompare.Core.Wages;

/// <summary>The median yearly wage of an occupation in one of its leading industries, as the Occupational Outlook Handbook prints it. No range is published.</summary>
public sealed record IndustryWage(SocCode Soc, Slug Industry, string IndustryName, YearMonth Period, Wage Median);
