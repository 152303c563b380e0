/// What a reader learns from a timeline alone: read marks, bookmarks, notes, questions, and when to repeat them.
package frieze.study;
