/// Learning a timeline alone: questions about it, what is due, and what the reader has left on it.
package frieze.app.study;
