namespace CareerCompare.Core.Roles;

/// <summary>What a claim in words about a role is about.</summary>
public enum Aspect
{
    Definition, Hours, Pressure, People, Travel, ReportsTo, Seniority, Scope, Experience, Software, Benefits, PayDrivers, Knowledge,
    Providers, StaffLed, BudgetSize, Hiring, Sites,
}
