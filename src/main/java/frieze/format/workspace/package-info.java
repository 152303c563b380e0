/// Several timelines on one axis.
package frieze.format.workspace;
