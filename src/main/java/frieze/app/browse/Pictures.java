package frieze.app.browse;

import frieze.document.Media;
import frieze.session.Tasks;
import frieze.text.Messages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;

/// Shows the pictures of one timeline: those beside its file or with it in an archive, and those from the network once
/// the reader has
/// allowed them. Where there is none to see, its text stands in its place, with the reason.
final class Pictures {
    private static final int KEPT = 24;
    /// Decoded no larger than this, px: twice the width of the pane's column.
    private static final int WIDTH = 640;
    private static final int HEIGHT = 1200;

    private final Tasks tasks;
    private final Messages texts;
    private final Map<PictureAddress, Image> kept = new LinkedHashMap<>(32, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PictureAddress, Image> eldest) {
            return size() > KEPT;
        }
    };
    private PictureAddress.Home home = PictureAddress.Home.NONE;
    private Set<String> hosts = Set.of();

    Pictures(Tasks tasks, Messages texts) {
        this.tasks = tasks;
        this.texts = texts;
    }

    /// Which timeline's pictures these are.
    ///
    /// @param hosts from which the reader allows pictures
    void belongTo(PictureAddress.Home home, Set<String> hosts) {
        if (!this.home.equals(home)) {
            kept.clear();
        }
        this.home = home;
        this.hosts = hosts;
    }

    /// A picture as wide as a column, px, with its caption.
    Node show(Media media, double width) {
        var box = new VBox(6);
        box.getStyleClass().add("picture");
        switch (PictureAddress.of(media.src(), home)) {
            case PictureAddress.Refused(String code) -> instead(box, media, texts.get(code, media.shown()));
            case PictureAddress.Remote remote
            when !hosts.contains(remote.host()) -> instead(box, media, texts.get("picture.waiting", remote.host()));
            case PictureAddress.Beside address -> load(box, media, width, address);
            case PictureAddress.Archived address -> load(box, media, width, address);
            case PictureAddress.Embedded address -> load(box, media, width, address);
            case PictureAddress.Remote address -> load(box, media, width, address);
        }
        line(box, media.caption(), "caption");
        line(box, media.credit(), "credit");
        return box;
    }

    private void load(VBox box, Media media, double width, PictureAddress address) {
        var known = kept.get(address);
        if (known != null) {
            box.getChildren().addFirst(view(known, media, width));
            return;
        }
        var waiting = new Label(texts.get("picture.loading"));
        waiting.getStyleClass().add("picture-place");
        waiting.setMaxWidth(Double.MAX_VALUE);
        box.getChildren().addFirst(waiting);
        var asked = hosts;
        tasks.line()
                .start(
                        _ -> decode(address, asked),
                        _ -> {},
                        image -> {
                            kept.put(address, image);
                            box.getChildren().remove(waiting);
                            box.getChildren().addFirst(view(image, media, width));
                        },
                        problem -> {
                            box.getChildren().remove(waiting);
                            instead(box, media, texts.get(code(problem), media.shown()));
                        });
    }

    private static String code(Throwable problem) {
        return problem instanceof PictureBytes.Refusal refusal ? refusal.code() : "picture.unreadable";
    }

    private static Image decode(PictureAddress address, Set<String> hosts) throws IOException {
        var bytes = switch (address) {
            case PictureAddress.Beside(var file) -> PictureBytes.of(file);
            case PictureAddress.Archived(var archive, var entry) -> archive.read(entry);
            case PictureAddress.Embedded(var src) -> PictureBytes.of(src);
            case PictureAddress.Remote(var uri) -> PictureBytes.of(uri, hosts);
            case PictureAddress.Refused(String code) -> throw new PictureBytes.Refusal(code);
        };
        var header = PictureHeader.of(bytes).orElseThrow(() -> new PictureBytes.Refusal("picture.unknown-kind"));
        if (!header.acceptable()) {
            throw new PictureBytes.Refusal("picture.too-large");
        }
        boolean small = header.width() <= WIDTH && header.height() <= HEIGHT;
        var image = new Image(new ByteArrayInputStream(bytes), small ? 0 : WIDTH, small ? 0 : HEIGHT, true, true);
        if (image.isError() || image.getPixelReader() == null) {
            throw new PictureBytes.Refusal("picture.unreadable");
        }
        // nothing moves by itself: of an animation only the first picture is shown
        return new WritableImage(image.getPixelReader(), (int) image.getWidth(), (int) image.getHeight());
    }

    private Node view(Image image, Media media, double width) {
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setFitWidth(Math.min(width, image.getWidth()));
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(media.alt().isBlank() ? texts.get("picture.unnamed") : media.alt());
        return view;
    }

    /// The text of a picture that cannot be seen, and why it cannot.
    private void instead(VBox box, Media media, String reason) {
        var place = new VBox(4);
        place.getStyleClass().add("picture-place");
        line(place, media.alt().isBlank() ? texts.get("picture.unnamed") : media.alt(), "alt");
        line(place, reason, "reason");
        box.getChildren().addFirst(place);
    }

    private static void line(VBox box, String text, String style) {
        if (!text.isBlank()) {
            var label = new Label(text);
            label.setWrapText(true);
            label.getStyleClass().add(style);
            box.getChildren().add(label);
        }
    }
}
