using Scriban.Parsing;

namespace Scriban;

/// <summary>A name that a template reads and does not make itself, for validation against the host's model.</summary>
/// <param name="Path">The variable with its members, as written: <c>user.name</c>.</param>
/// <param name="Span">Where it is first written.</param>
/// <param name="IsOptional">Whether it is read with <c>?.</c> or in front of <c>??</c>, so that it may be
/// missing.</param>
public readonly record struct TemplateReference(string Path, SourceSpan Span, bool IsOptional);
