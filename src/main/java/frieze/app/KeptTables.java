package frieze.app;

import frieze.format.table.DayOrder;
import frieze.format.table.Meaning;
import frieze.format.table.TableMapping;
import frieze.store.TableHeadings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What was chosen for the columns of tables, as it is kept on disk and as it is used.
final class KeptTables {
    private KeptTables() {}

    /// All that can be used: what another version of the program or somebody's editor has written there, and means
    /// nothing here, is passed over.
    static List<TableMapping> of(TableHeadings kept) {
        return kept.choices().stream().flatMap(choice -> of(choice).stream()).toList();
    }

    private static Optional<TableMapping> of(TableHeadings.Choice kept) {
        try {
            return Optional.of(new TableMapping(
                    kept.names(),
                    kept.columns().stream()
                            .map(word -> Meaning.valueOf(constant(word)))
                            .toList(),
                    DayOrder.valueOf(constant(kept.order()))));
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // the reader is asked again where it matters
        }
    }

    static TableHeadings toKeep(List<TableMapping> mappings) {
        return new TableHeadings(mappings.stream()
                .map(mapping -> new TableHeadings.Choice(
                        mapping.heading(),
                        mapping.columns().stream().map(KeptTables::word).toList(),
                        word(mapping.order())))
                .toList());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
