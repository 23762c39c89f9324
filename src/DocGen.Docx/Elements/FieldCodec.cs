using DocGen.Documents;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Elements;

/// <summary>
/// Fields (ECMA-376 Part 1, §17.16.18): always in the complex form, one run for each part, because only that form can hold a deleted code
/// (<c>w:delInstrText</c>) beside a deleted result.
/// </summary>
internal static class FieldCodec
{
    /// <summary>Writes begin, code, separator, result and end.</summary>
    public static void Write(PartWriter part, FieldAtom field, bool isRightToLeft)
    {
        var isDeleted = part.Runs.IsDeleted;
        WriteRun(part, field, "<w:fldChar w:fldCharType=\"begin\"/>");
        OpenRun(part, field);
        part.Xml.Markup(isDeleted ? "<w:delInstrText" : "<w:instrText");
        part.Xml.Markup($" xml:space=\"preserve\"> {field.Instruction} ");
        part.Xml.Markup(isDeleted ? "</w:delInstrText>" : "</w:instrText>");
        part.Runs.CloseRun();
        WriteRun(part, field, "<w:fldChar w:fldCharType=\"separate\"/>");
        if (field.Result.Length > 0)
        {
            OpenRun(part, field, isRightToLeft);
            RunCodec.WriteText(part, field.Result);
            part.Runs.CloseRun();
        }
        WriteRun(part, field, "<w:fldChar w:fldCharType=\"end\"/>");
    }

    /// <summary>Reads a part of a field: a field character or code.</summary>
    public static void Read(OpenXmlElement child, Stamps stamps, RunProperties properties, AtomList into)
    {
        switch (child)
        {
            case W.FieldChar { FieldCharType.InnerText: "begin" }:
                into.BeginField(stamps, properties);
                break;
            case W.FieldChar { FieldCharType.InnerText: "separate" }:
                into.SeparateField();
                break;
            case W.FieldChar:
                into.EndField();
                break;
            case W.FieldCode or W.DeletedFieldCode:
                into.AddInstruction(child.InnerText);
                break;
        }
    }

    private static void WriteRun(PartWriter part, FieldAtom field, string markup)
    {
        OpenRun(part, field);
        part.Xml.Markup(markup);
        part.Runs.CloseRun();
    }

    private static void OpenRun(PartWriter part, FieldAtom field, bool isRightToLeft = false)
    {
        part.Runs.CloseRun();
        part.Runs.OpenRun(field.Properties, isRightToLeft);
    }
}
