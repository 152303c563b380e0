/// What several panes show of a timeline alike: texts, and addresses that may be opened.
package frieze.app.media;
