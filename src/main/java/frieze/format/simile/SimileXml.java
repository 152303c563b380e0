package frieze.format.simile;

import frieze.format.FileText;
import frieze.format.Gathering;
import frieze.format.SafeXml;
import frieze.format.Spot;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Tag;

/// Reads `<data><event .../></data>`.
final class SimileXml {
    private static final int DEEPEST = 100;
    /// What has no end tag in HTML.
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");
    private static final Pattern TAG = Pattern.compile("<[^\\s/>]++");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s++(?:[^\\s=:]++:)?([^\\s=:]++)\\s*+=\\s*+(\"[^\"]*+\"|'[^']*+')");

    private final FileText file;
    private final Gathering gathering;
    private final SimileEvents events;
    private final StringBuilder text = new StringBuilder();
    private Map<String, String> fields = Map.of();
    private Spot started = Spot.FILE;
    /// Where the tag of the event begins, characters.
    private int tag;

    private int depth;
    /// The depth of the event that is open; 0 where none is.
    private int event;

    private boolean refused;

    SimileXml(FileText file, Gathering gathering, SimileEvents events) {
        this.file = file;
        this.gathering = gathering;
        this.events = events;
    }

    void read() {
        var factory = SafeXml.factory();
        try {
            var whole = file.text();
            int from = whole.length() - whole.stripLeading().length();
            var xml = factory.createXMLStreamReader(new StringReader(whole.substring(from)));
            while (!refused && xml.hasNext()) {
                step(xml, xml.next(), from);
            }
            xml.close();
        } catch (XMLStreamException e) {
            var place = e.getLocation();
            int offset = place == null ? 0 : place.getCharacterOffset();
            finish();
            gathering.stop(file.spot(Math.clamp(offset, 0, file.text().length())), "problem.simile-xml");
        }
    }

    private void step(XMLStreamReader xml, int what, int from) {
        switch (what) {
            case XMLStreamConstants.START_ELEMENT -> start(xml, from);
            case XMLStreamConstants.END_ELEMENT -> {
                if (depth-- == event) {
                    finish();
                } else if (event > 0 && isHtml(xml) && !VOID.contains(name(xml))) {
                    text.append("</").append(name(xml)).append('>');
                }
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(event > 0 ? xml.getText() : "");
            case XMLStreamConstants.DTD -> refuse(spot(xml, from), "problem.dtd");
            default -> {
                // comments and the like
            }
        }
    }

    private void start(XMLStreamReader xml, int from) {
        if (++depth > DEEPEST) {
            refuse(spot(xml, from), "problem.simile-xml");
        } else if (xml.getLocalName().equals("event") && event == 0) {
            event = depth;
            tag = offset(xml, from);
            started = file.spot(tag);
            fields = new HashMap<>();
            text.setLength(0);
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                fields.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        } else if (event == 0) {
            root(xml, spot(xml, from));
        } else {
            inside(xml);
        }
    }

    /// HTML that stands in the text unescaped is put together again, so that it is let through or left out as the
    /// escaped is; of other elements the words are kept.
    private void inside(XMLStreamReader xml) {
        if (!isHtml(xml)) {
            text.append(' ');
            return;
        }
        text.append('<').append(name(xml));
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            text.append(' ').append(xml.getAttributeLocalName(i)).append("=\"");
            text.append(xml.getAttributeValue(i).replace("&", "&amp;").replace("\"", "&quot;"));
            text.append('"');
        }
        text.append('>');
    }

    private static String name(XMLStreamReader xml) {
        return xml.getLocalName().toLowerCase(Locale.ROOT);
    }

    private static boolean isHtml(XMLStreamReader xml) {
        return Tag.isKnownTag(name(xml));
    }

    private void root(XMLStreamReader xml, Spot spot) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("date-time-format")) {
                events.dateStyle(xml.getAttributeValue(i));
            } else {
                events.leaveOut(xml.getAttributeLocalName(i), spot);
            }
        }
    }

    /// The event that is open ends, or breaks off.
    private void finish() {
        if (event > 0) {
            event = 0;
            fields.merge("description", text.toString(), (attribute, inside) -> inside.isBlank() ? attribute : inside);
            events.add(fields, started, this::place);
        }
    }

    /// Where the value of an attribute of the event begins; the event where it has none of that name.
    private Spot place(String attribute) {
        var text = file.text();
        var name = TAG.matcher(text).region(tag, text.length());
        int at = name.lookingAt() ? name.end() : text.length();
        var found = ATTRIBUTE.matcher(text).region(at, text.length());
        while (found.lookingAt()) {
            if (found.group(1).equals(attribute)) {
                return file.spot(found.start(2) + 1);
            }
            found.region(found.end(), text.length());
        }
        return started;
    }

    private void refuse(Spot spot, String code) {
        refused = true;
        gathering.stop(spot, code);
    }

    /// Where the tag begins at whose end the reader stands.
    private Spot spot(XMLStreamReader xml, int from) {
        return file.spot(offset(xml, from));
    }

    private int offset(XMLStreamReader xml, int from) {
        int end = Math.clamp(
                xml.getLocation().getCharacterOffset() + from, 0, file.text().length());
        return Math.max(0, file.text().lastIndexOf('<', end - 1));
    }
}
