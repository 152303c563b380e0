/// How a table is meant: which of its columns holds what, with a look at what comes of it.
package frieze.app.table;
