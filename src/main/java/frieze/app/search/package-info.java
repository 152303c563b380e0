/// Finding: the field in the toolbar, what there is of what was typed, and what of the timeline is lit.
package frieze.app.search;
