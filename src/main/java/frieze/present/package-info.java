/// Presenting a timeline: the tour, where in it one is, and how a camera flies.
package frieze.present;
