package frieze.format;

import javax.xml.stream.XMLInputFactory;

/// XML as foreign files may have it: no definitions of its own, nothing from outside, names as they are written.
public final class SafeXml {
    /// What Java counts of `&lt;` and the like, which stand in every text that is HTML. Without definitions they
    /// cannot grow, so there is nothing to limit.
    private static final String[] COUNTS = {
        "jdk.xml.entityExpansionLimit",
        "jdk.xml.entityReplacementLimit",
        "jdk.xml.maxGeneralEntitySizeLimit",
        "jdk.xml.totalEntitySizeLimit"
    };

    private SafeXml() {}

    /// A factory of readers that give an event for a DTD and do not read it.
    public static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        for (var count : COUNTS) {
            factory.setProperty(count, "0");
        }
        return factory;
    }
}
