package frieze.format.table;

import java.util.Optional;

/// What readers have said about how their tables are meant. Asked by the thread that reads.
@FunctionalInterface
public interface TableChoices {
    /// Nobody has said anything.
    TableChoices NONE = (_, _) -> Optional.empty();

    /// How the reader wants a table to be read; empty where nothing was said that fits it.
    ///
    /// @param file as [frieze.format.Input#name()] has it
    Optional<TableShape> shape(String file, TableBeginning beginning);
}
