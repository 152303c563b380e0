package frieze.app.browse;

import frieze.app.media.PictureAddress;
import frieze.app.media.PictureBytes;
import frieze.app.media.PictureDecoder;
import frieze.document.Media;
import frieze.session.Tasks;
import frieze.text.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;

/// Shows the pictures of one timeline: those beside its file or with it in an archive, and those from the network once
/// the reader has
/// allowed them. Where there is none to see, its text stands in its place, with the reason.
final class Pictures {
    private static final int KEPT = 24;
    /// Decoded no larger than this, px: twice the width of the pane's column.
    private static final PictureDecoder DECODER = new PictureDecoder(640, 1200);

    private final Tasks tasks;
    private final Messages texts;
    private final Messages reasons;
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
        reasons = Messages.of(PictureAddress.class, texts.locale());
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
            case PictureAddress.Refused(String code) -> instead(box, media, reasons.get(code, media.shown()));
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
                        _ -> DECODER.decode(address, asked),
                        _ -> {},
                        image -> {
                            kept.put(address, image);
                            box.getChildren().remove(waiting);
                            box.getChildren().addFirst(view(image, media, width));
                        },
                        problem -> {
                            box.getChildren().remove(waiting);
                            instead(box, media, reasons.get(code(problem), media.shown()));
                        });
    }

    private static String code(Throwable problem) {
        return problem instanceof PictureBytes.Refusal refusal ? refusal.code() : "picture.unreadable";
    }

    private Node view(Image image, Media media, double width) {
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setFitWidth(Math.min(width, image.getWidth()));
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(media.alt().isBlank() ? reasons.get("picture.unnamed") : media.alt());
        return view;
    }

    /// The text of a picture that cannot be seen, and why it cannot.
    private void instead(VBox box, Media media, String reason) {
        var place = new VBox(4);
        place.getStyleClass().add("picture-place");
        line(place, media.alt().isBlank() ? reasons.get("picture.unnamed") : media.alt(), "alt");
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
