namespace CareerCompare.Core.Places;

/// <summary>What a place is to the bureau. A metropolitan area may lie in several states; a nonmetropolitan one is what is left of its state.</summary>
public enum AreaKind { State, Territory, Metropolitan, Nonmetropolitan }
