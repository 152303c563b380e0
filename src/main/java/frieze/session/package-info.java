/// What the reader sees and does, as values: the one place of state, and the commands that change it. Knows no
/// window.
package frieze.session;
