using Scriban.Runtime;

namespace Scriban.Tests.Probes;

/// <summary>The variables that the probes find.</summary>
internal static class ProbeModel
{
    public static ScriptObject Create()
    {
        var model = new ScriptObject
        {
            ["page"] = new ScriptObject { ["title"] = "This is a title" },
            ["user"] = new ScriptObject { ["name"] = "John" },
            ["product"] = Product("Orange", "fruit"),
            ["products"] = new ScriptArray
            {
                Product("Orange", "fruit"), Product("Banana", "fruit"), Product("Apple", "fruit"),
                Product("Computer", "electronics"), Product("Mobile Phone", "electronics"),
                Product("Table", "furniture"), Product("Sofa", "furniture"),
            },
            ["net"] = new Net(),
        };
        model.Import(typeof(HostFunctions));
        return model;
    }

    private static ScriptObject Product(string title, string type) => new() { ["title"] = title, ["type"] = type };
}
