/// The window: puts views and panes round a session and connects them with the system.
package frieze.app;
