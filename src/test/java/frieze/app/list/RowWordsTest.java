package frieze.app.list;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.text.Messages;
import frieze.time.DateWording;
import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RowWordsTest {
    private static RowWords in(Locale locale) {
        return new RowWords(DateWording.of(locale), Messages.of(EventTable.class, locale));
    }

    @Test
    void saysHowManyThereAreAndWhatIsLeftOut() {
        var words = in(Locale.ENGLISH);
        assertThat(words.summary(1, 0)).isEqualTo("1 event, in order of time");
        assertThat(words.summary(1_234_567, 0)).isEqualTo("1,234,567 events, in order of time");
        assertThat(words.summary(5, 4)).isEqualTo("5 of 9 events; 4 left out by the filter or in hidden lanes");
    }

    @Test
    void saysWhatIsLeftOnAnEventInOneOrderAndLanguage() {
        var all = EnumSet.allOf(RowWords.Left.class);
        assertThat(in(Locale.ENGLISH).left(all)).isEqualTo("Bookmark, Note, Read");
        assertThat(in(Locale.GERMAN).left(all)).isEqualTo("Lesezeichen, Notiz, Gelesen");
        assertThat(in(Locale.FRENCH).left(EnumSet.of(RowWords.Left.READ))).isEqualTo("Lu");
    }
}
