/// Finds events by what they say and when they were: [frieze.search.SearchIndex] is made once a document,
/// [frieze.search.Query] is what a reader types, [frieze.search.Hits] is what is found.
package frieze.search;
