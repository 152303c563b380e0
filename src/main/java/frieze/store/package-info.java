/// What is kept on the disk between one start and the next: settings and recent files.
package frieze.store;
