namespace CareerCompare.Core.Vocabulary;

public enum TermKind { Duty, Skill, Setting, Industry }
