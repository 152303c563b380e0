package frieze;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Holds the import table of `docs/decisions/0001-rooms.md`: who may import whom, and which libraries each room
/// may know.
class ArchitectureTest {
    /// What one room may import.
    ///
    /// @param rooms other rooms, besides `text`, which all may import
    /// @param outside packages, besides those of [#EVERYWHERE]
    private record Room(Set<String> rooms, List<String> outside) {
        static Room of(Set<String> rooms, String... outside) {
            return new Room(rooms, List.of(outside));
        }
    }

    private static final Set<String> CORE =
            Set.of("time", "document", "format", "layout", "search", "study", "present", "store");

    private static final Map<String, Room> TABLE = Map.ofEntries(
            Map.entry("text", Room.of(Set.of())),
            Map.entry("time", Room.of(Set.of())),
            Map.entry("document", Room.of(Set.of("time"))),
            Map.entry(
                    "format",
                    Room.of(
                            Set.of("time", "document"),
                            "com.google.gson",
                            "de.siegmar.fastcsv",
                            "org.jsoup",
                            "org.commonmark",
                            "javax.xml.stream")),
            Map.entry("layout", Room.of(Set.of("time", "document"))),
            Map.entry("search", Room.of(Set.of("time", "document"))),
            Map.entry("study", Room.of(Set.of("time", "document"))),
            Map.entry("present", Room.of(Set.of("time", "document"))),
            Map.entry("export", Room.of(Set.of("time", "document", "layout"))),
            Map.entry("store", Room.of(Set.of(), "com.google.gson")),
            Map.entry(
                    "view", Room.of(Set.of("time", "document", "layout"), "javafx", "java.awt.image", "javax.imageio")),
            Map.entry("session", Room.of(CORE, "javafx.beans", "javafx.collections")),
            Map.entry(
                    "app",
                    Room.of(
                            union(CORE, "export", "view", "session", "app", "cli"),
                            "javafx",
                            "org.controlsfx",
                            "org.commonmark",
                            "java.net.http")),
            Map.entry("cli", Room.of(union(CORE, "export", "view", "session"), "picocli")),
            Map.entry("Main", Room.of(Set.of("app", "cli", "Display"))),
            Map.entry("Display", Room.of(Set.of())));

    /// The plain parts of the JDK, and the annotations that say what may be null.
    private static final List<String> EVERYWHERE = List.of(
            "java.io",
            "java.lang",
            "java.math",
            "java.net",
            "java.nio",
            "java.text",
            "java.time",
            "java.util",
            "org.jspecify");

    private static final List<String> NOT_EVERYWHERE = List.of("java.net.http");

    /// What several panes show alike.
    private static final Optional<String> SHARED = Optional.of("media");

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter().importPath(Path.of("target/classes"));
    }

    @Test
    void everyRoomImportsOnlyWhatTheTableAllows() {
        assertThat(classes).isNotEmpty();
        assertThat(violations(TABLE)).isEmpty();
    }

    @Test
    void theCheckSeesImportsThatATableDoesNotAllow() {
        var nothing = Map.of("document", Room.of(Set.of()), "view", Room.of(Set.of()));
        assertThat(violations(nothing))
                .anyMatch(line -> line.startsWith("frieze.document.Event must not use frieze.time.When"))
                .anyMatch(line -> line.contains("is in no room of the table"));
    }

    @Test
    void roomsFormNoCycle() {
        slices().matching("frieze.(*)..").should().beFreeOfCycles().check(classes);
        slices().matching("frieze.app.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(classes);
    }

    private static Set<String> violations(Map<String, Room> table) {
        var found = new TreeSet<String>();
        for (JavaClass user : classes) {
            String name = room(user);
            Room room = table.get(name);
            if (name.equals("module-info")) {
                continue;
            }
            if (room == null) {
                found.add(user.getName() + " is in no room of the table: " + name);
                continue;
            }
            for (Dependency use : user.getDirectDependenciesFromSelf()) {
                JavaClass used = use.getTargetClass().getBaseComponentType();
                if (!used.isPrimitive() && !allowed(user, name, room, used)) {
                    found.add(user.getName() + " must not use " + used.getName());
                }
            }
        }
        return found;
    }

    private static boolean allowed(JavaClass user, String name, Room room, JavaClass used) {
        if (!within(used.getPackageName(), "frieze")) {
            return room.outside().stream().anyMatch(p -> within(used.getPackageName(), p))
                    || EVERYWHERE.stream().anyMatch(p -> within(used.getPackageName(), p))
                            && NOT_EVERYWHERE.stream().noneMatch(p -> within(used.getPackageName(), p));
        }
        Optional<String> from = pane(user);
        if (from.isPresent() && room(used).equals("app")) {
            return pane(used).equals(from) || pane(used).equals(SHARED);
        }
        return room(used).equals(name)
                || room(used).equals("text")
                || room.rooms().contains(room(used));
    }

    /// The pane of a class of `frieze.app.browse` is `browse`; that of a class of `frieze.app` itself is empty.
    /// Panes know neither `frieze.app` nor each other, but all may show things with `frieze.app.media`.
    private static Optional<String> pane(JavaClass any) {
        String[] parts = any.getPackageName().split("\\.");
        return parts.length > 2 && parts[1].equals("app") ? Optional.of(parts[2]) : Optional.empty();
    }

    private static String room(JavaClass any) {
        String[] parts = any.getName().split("[.$]");
        return parts.length > 1 ? parts[1] : parts[0];
    }

    private static boolean within(String name, String prefix) {
        return name.equals(prefix) || name.startsWith(prefix + ".");
    }

    private static Set<String> union(Set<String> some, String... more) {
        var all = new TreeSet<>(some);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }
}
