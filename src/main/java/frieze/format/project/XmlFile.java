package frieze.format.project;

import frieze.format.FileText;
import frieze.format.Gathering;
import frieze.format.SafeXml;
import frieze.format.Spot;
import frieze.format.Texts;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The XML of the program, all versions: whatever order its elements have, those that are not known are counted.
final class XmlFile {
    private static final String GREGORIAN = "gregoriantime";
    /// No element of the format lies deeper than six.
    private static final int DEEPEST = 100;
    /// What is an item, and the element in which it lies.
    private static final Map<String, String> ITEMS = Map.of("category", "categories", "era", "eras", "event", "events");

    private final FileText file;
    private final Gathering gathering;
    private final Items items;
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Item item;
    /// Where the innermost element began, and whether none lies in it.
    private Spot started = Spot.FILE;

    private boolean isLeaf;
    private String version = "";
    private boolean refused;

    XmlFile(FileText file, Gathering gathering) {
        this.file = file;
        this.gathering = gathering;
        this.items = new Items(gathering);
    }

    /// @return the version that the file states; empty where it states none
    String read() {
        var factory = SafeXml.factory();
        try {
            var xml = factory.createXMLStreamReader(new StringReader(file.text()));
            while (!refused && xml.hasNext()) {
                step(xml, xml.next());
            }
            xml.close();
        } catch (XMLStreamException e) {
            var place = e.getLocation();
            int offset = place == null ? 0 : place.getCharacterOffset();
            gathering.stop(file.spot(Math.clamp(offset, 0, file.text().length())), "problem.timeline-project-xml");
        }
        items.report();
        return version;
    }

    private void step(XMLStreamReader xml, int what) {
        switch (what) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
            case XMLStreamConstants.DTD -> refuse(spot(xml), "problem.dtd");
            default -> {
                // comments and the like
            }
        }
    }

    private void start(XMLStreamReader xml) {
        text.setLength(0);
        isLeaf = true;
        started = spot(xml);
        var name = xml.getLocalName();
        if (path.size() == DEEPEST) {
            refuse(started, "problem.timeline-project-xml");
            return;
        }
        path.addLast(name);
        if (path.size() == 3 && ITEMS.getOrDefault(name, "").equals(parent())) {
            item = new Item(name, started);
        }
    }

    /// The name of the element around the innermost.
    private String parent() {
        var names = path.descendingIterator();
        names.next();
        return names.hasNext() ? names.next() : "";
    }

    private void end() {
        var whole = String.join("/", path);
        var name = path.removeLast();
        if (item != null && path.size() == 2) {
            finish(item);
            item = null;
        } else if (isLeaf && !text.isEmpty() && !text.toString().isBlank()) {
            leaf(whole, name);
        }
        if (whole.equals("timeline/view/displayed_period")) {
            items.leaveOut("displayed_period");
        }
        text.setLength(0);
        isLeaf = false;
    }

    private void finish(Item complete) {
        switch (complete.kind) {
            case "category" -> items.category(complete);
            case "era" -> items.era(complete);
            default -> items.event(complete);
        }
    }

    private void leaf(String whole, String name) {
        if (item != null) {
            item.add(name, text.toString(), started);
        } else if (whole.equals("timeline/version")) {
            version = Texts.cut(text.toString().strip(), 60);
        } else if (whole.equals("timeline/timetype")) {
            timeType(text.toString().strip());
        } else if (!whole.startsWith("timeline/view/displayed_period/")) {
            items.leaveOut(Texts.cut(whole.startsWith("timeline/") ? whole.substring(9) : whole, 60));
        }
    }

    private void timeType(String name) {
        if (!name.equals(GREGORIAN)) {
            refuse(started, "problem.timeline-project-time-type", Texts.cut(name, 60));
        }
    }

    private void refuse(Spot spot, String code, Object... arguments) {
        refused = true;
        gathering.stop(spot, code, arguments);
    }

    /// Where the tag begins at whose end the reader stands.
    private Spot spot(XMLStreamReader xml) {
        int end = Math.clamp(
                xml.getLocation().getCharacterOffset(), 0, file.text().length());
        return file.spot(Math.max(0, file.text().lastIndexOf('<', end - 1)));
    }
}
