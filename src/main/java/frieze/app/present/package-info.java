/// Before a class: what the class sees, the speaker's window, the keys.
package frieze.app.present;
