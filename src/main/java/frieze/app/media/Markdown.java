package frieze.app.media;

import frieze.document.Media;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// Reads Markdown (CommonMark).
public final class Markdown {
    private static final Parser PARSER = Parser.builder().build();

    private Markdown() {}

    public static Node parse(String text) {
        return PARSER.parse(text);
    }

    /// The pictures that a text names, in order.
    public static List<Media> pictures(String text) {
        var found = new ArrayList<Media>();
        parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                found.add(picture(image));
            }
        });
        return found;
    }

    public static Media picture(Image image) {
        var alt = new StringBuilder();
        image.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                alt.append(text.getLiteral());
            }
        });
        var title = image.getTitle();
        return new Media(image.getDestination(), alt.toString(), title == null ? "" : title, "");
    }
}
