using System.Diagnostics;

namespace CareerCompare.Core.Roles;

/// <summary>By what the size of a job is read off an advert, the most telling first.</summary>
public enum ScopeMeasure { Providers, StaffLed, BudgetSize, ReportsTo, Hiring, Sites }

public static class ScopeMeasures
{
    /// <summary>Under which a role claims it.</summary>
    public static Aspect Aspect(this ScopeMeasure measure) => measure switch
    {
        ScopeMeasure.Providers => Roles.Aspect.Providers,
        ScopeMeasure.StaffLed => Roles.Aspect.StaffLed,
        ScopeMeasure.BudgetSize => Roles.Aspect.BudgetSize,
        ScopeMeasure.ReportsTo => Roles.Aspect.ReportsTo,
        ScopeMeasure.Hiring => Roles.Aspect.Hiring,
        ScopeMeasure.Sites => Roles.Aspect.Sites,
        _ => throw new UnreachableException(),
    };
}
