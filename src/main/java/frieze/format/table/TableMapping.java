package frieze.format.table;

import java.util.List;
import java.util.Optional;

/// What the columns of all tables with the same heading hold.
///
/// @param heading the names of the columns in their order, each as its letters and digits in lower case
/// @param columns what each of them holds
public record TableMapping(List<String> heading, List<Meaning> columns, DayOrder order) {
    /// A wider heading is not kept.
    public static final int WIDEST = 256;

    /// @throws IllegalArgumentException where there is not one meaning for each name, where the heading tells
    /// nothing, or where it is too wide
    public TableMapping {
        heading = List.copyOf(heading);
        columns = List.copyOf(columns);
        if (heading.size() != columns.size() || !tells(heading)) {
            throw new IllegalArgumentException(heading.size() + " names, " + columns.size() + " meanings");
        }
    }

    /// That of a table; empty where no row names its columns, so that no other table can be known by them.
    public static Optional<TableMapping> of(TableShape shape) {
        var heading = heading(shape.headings());
        return tells(heading)
                ? Optional.of(new TableMapping(heading, shape.columns(), shape.order()))
                : Optional.empty();
    }

    /// By what a heading is known.
    static List<String> heading(List<String> names) {
        return names.stream().map(Headings::key).toList();
    }

    private static boolean tells(List<String> heading) {
        return heading.size() > 1
                && heading.size() <= WIDEST
                && heading.stream().anyMatch(name -> !name.isEmpty());
    }
}
