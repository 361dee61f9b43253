namespace CareerCompare.Load.Things;

/// <summary>What an id can name. An id is looked up among things of its kind when all files have been read.</summary>
public enum Thing { Source, Organization, Role, Family, Duty, Skill, Setting, Industry, Certification, Occupation, PayFigure, Contradiction, Area, Word, Sector, Owner }
