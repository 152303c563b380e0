package frieze.format;

import frieze.format.gedcom.Gedcom;
import frieze.format.icalendar.ICalendar;
import frieze.format.markwhen.Markwhen;
import frieze.format.project.TimelineProject;
import frieze.format.simile.Simile;
import frieze.format.table.Tables;
import frieze.format.table.TimelineJsCsv;
import frieze.format.table.WikidataCsv;
import frieze.format.timelinejs.TimelineJs;
import frieze.format.vis.VisTimeline;
import frieze.format.wikidata.WikidataJson;
import frieze.format.workspace.Workspace;
import frieze.format.zip.Zip;
import java.util.List;

/// The formats that are known.
final class Formats {
    /// The most particular first; the project's own is the last.
    static final List<Format> ALL = List.of(
            new Workspace(),
            new Zip(),
            new TimelineJs(),
            new VisTimeline(),
            new Simile(),
            new WikidataJson(),
            new TimelineProject(),
            new ICalendar(),
            new Gedcom(),
            new Markwhen(),
            // tables of any kind: they recognise nearly every text
            new TimelineJsCsv(),
            new WikidataCsv(),
            new Tables(),
            // the project's own
            new TimelineJson());

    private Formats() {}
}
