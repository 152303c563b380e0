/// Reading: the pane beside the timeline that tells what an event is about.
package frieze.app.browse;
