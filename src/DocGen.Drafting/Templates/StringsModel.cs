using Scriban.Runtime;

namespace DocGen.Drafting.Templates;

/// <summary>A pack's texts as names for templates: escaped, maps as objects, lists as lists. Nothing in it can be changed.</summary>
internal static class StringsModel
{
    /// <summary>The names for a tree of texts.</summary>
    public static ScriptObject Of(IReadOnlyDictionary<string, object> texts)
    {
        var names = new ScriptObject(texts.Count);
        foreach (var (key, value) in texts)
        {
            names[key] = Value(value);
        }
        names.IsReadOnly = true;
        return names;
    }

    private static object Value(object value) => value switch
    {
        IReadOnlyDictionary<string, object> map => Of(map),
        object[] list => List(list),
        string text => FragmentWriter.Escape(text),
        _ => "",
    };

    private static ScriptArray List(object[] items)
    {
        var list = TemplateModel.Array(items.Select(Value));
        list.IsReadOnly = true;
        return list;
    }
}
