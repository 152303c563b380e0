package frieze.format;

import frieze.document.EventLink;
import frieze.document.EventWords;
import frieze.document.Figure;
import frieze.document.Media;
import frieze.document.Source;
import frieze.time.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that one item of the list of events says by itself, before it is known what stands around it. Places are
/// offsets, see [Problems].
///
/// @param idHash see [IdTable#hash]
/// @param idStated whether there is an id, however empty
/// @param when null where there is none that can be understood: no event comes of it
/// @param titleUnderstood false where it has been reported already
/// @param linkPlaces of the targets of `links`
/// @param problems how many had been found in all when the item was left
record Draft(
        long place,
        EventWords words,
        int idHash,
        boolean idStated,
        @Nullable When when,
        boolean titleUnderstood,
        String lane,
        long lanePlace,
        int importance,
        List<String> tags,
        List<Media> media,
        List<Source> sources,
        List<EventLink> links,
        long[] linkPlaces,
        List<Figure> figures,
        int problems) {}
