/// Saving a copy: in which format, what of the timeline it cannot hold, and where.
package frieze.app.save;
