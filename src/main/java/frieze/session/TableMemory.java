package frieze.session;

import frieze.format.table.TableBeginning;
import frieze.format.table.TableChoices;
import frieze.format.table.TableMapping;
import frieze.format.table.TableShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// How readers want their tables to be read: by the names of the columns, so that it holds for every table with the
/// same; for a table without any, for that file as long as the program runs. May be asked from any thread.
public final class TableMemory implements TableChoices {
    /// How many headings are kept; the one that was chosen longest ago gives way.
    public static final int MOST = 100;

    /// Another one after every change.
    private volatile Map<List<String>, TableMapping> byHeading = Map.of();
    private final Map<String, TableShape> byFile = new ConcurrentHashMap<>();
    private final Consumer<List<TableMapping>> keep;

    /// @param kept from before, the oldest first
    /// @param keep takes all that is to be kept, the oldest first, after every change of it
    public TableMemory(List<TableMapping> kept, Consumer<List<TableMapping>> keep) {
        this.keep = keep;
        byHeading = latest(kept);
    }

    /// What is forgotten with the program.
    public static TableMemory forNow() {
        return new TableMemory(List.of(), _ -> {});
    }

    private static Map<List<String>, TableMapping> latest(List<TableMapping> mappings) {
        var all = new LinkedHashMap<List<String>, TableMapping>();
        for (var mapping : mappings) {
            all.remove(mapping.heading());
            all.put(mapping.heading(), mapping);
        }
        while (all.size() > MOST) {
            all.remove(all.keySet().iterator().next());
        }
        return all;
    }

    @Override
    public Optional<TableShape> shape(String file, TableBeginning beginning) {
        var known = byHeading;
        if (!known.isEmpty()) {
            var shape = beginning.shape(heading -> Optional.ofNullable(known.get(heading)));
            if (shape.isPresent()) {
                return shape;
            }
        }
        return Optional.ofNullable(byFile.get(file)).filter(shape -> fits(shape, beginning));
    }

    /// Whether the file still has the columns that the choice was made for.
    private static boolean fits(TableShape shape, TableBeginning beginning) {
        var now = beginning.guess(shape.delimiter(), shape.heading());
        return now.headings().equals(shape.headings())
                && now.columns().size() == shape.columns().size();
    }

    /// Keeps how a table is to be read.
    ///
    /// @param file as [frieze.format.Input#name()] has it
    /// @param guess how it would be read if nothing were kept: that needs no keeping where nobody would ask about
    /// it
    public void choose(String file, TableShape shape, TableShape guess) {
        byFile.remove(file);
        var mapping = TableMapping.of(shape);
        boolean ordinary = shape.readsLike(guess) && guess.isSure();
        if (mapping.isEmpty() && !ordinary) {
            byFile.put(file, shape);
        }
        var all = new ArrayList<>(byHeading.values());
        mapping.ifPresent(one -> {
            all.removeIf(other -> other.heading().equals(one.heading()));
            if (!ordinary) {
                all.add(one);
            }
        });
        byHeading = latest(all);
        keep.accept(List.copyOf(byHeading.values()));
    }
}
