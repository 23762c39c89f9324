namespace Scriban.Syntax;

/// <summary>Where a finished statement wants to go on: no exceptions, they would cost more than the loop.</summary>
internal enum Flow : byte
{
    Next,
    Break,
    Continue,
    Return,
}
