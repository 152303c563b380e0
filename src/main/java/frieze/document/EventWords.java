package frieze.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The words of an event as they are kept: id, title, text and notes as UTF-8, one after the other.
public final class EventWords {
    private final byte[] utf8;
    private final int idEnd;
    private final int titleEnd;
    private final int textEnd;

    /// @param utf8 valid UTF-8, which nobody changes any more
    /// @param idEnd where the id ends, in bytes
    /// @param titleEnd where the title ends that follows
    /// @param textEnd where the text ends that follows; the rest are the notes
    public EventWords(byte[] utf8, int idEnd, int titleEnd, int textEnd) {
        this.utf8 = utf8;
        this.idEnd = idEnd;
        this.titleEnd = titleEnd;
        this.textEnd = textEnd;
    }

    /// What is no text, half a pair of surrogates, becomes a question mark.
    public static EventWords of(String id, String title, String text, String notes) {
        byte[] first = id.getBytes(StandardCharsets.UTF_8);
        byte[] second = title.getBytes(StandardCharsets.UTF_8);
        byte[] third = text.getBytes(StandardCharsets.UTF_8);
        byte[] fourth = notes.getBytes(StandardCharsets.UTF_8);
        int titleEnd = first.length + second.length;
        int textEnd = titleEnd + third.length;
        byte[] all = Arrays.copyOf(first, textEnd + fourth.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        System.arraycopy(third, 0, all, titleEnd, third.length);
        System.arraycopy(fourth, 0, all, textEnd, fourth.length);
        return new EventWords(all, first.length, titleEnd, textEnd);
    }

    /// The same words under another id.
    public EventWords withId(String id) {
        byte[] other = id.getBytes(StandardCharsets.UTF_8);
        int shift = other.length - idEnd;
        byte[] all = Arrays.copyOf(other, utf8.length + shift);
        System.arraycopy(utf8, idEnd, all, other.length, utf8.length - idEnd);
        return new EventWords(all, other.length, titleEnd + shift, textEnd + shift);
    }

    /// Nobody may change it.
    public byte[] utf8() {
        return utf8;
    }

    /// How many bytes the id has, with which [#utf8] begins.
    public int idEnd() {
        return idEnd;
    }

    /// Where the title ends, which begins at [#idEnd], in bytes.
    public int titleEnd() {
        return titleEnd;
    }

    /// Where the text ends, which begins at [#titleEnd], in bytes.
    public int textEnd() {
        return textEnd;
    }

    public String id() {
        return text(0, idEnd);
    }

    public String title() {
        return text(idEnd, titleEnd);
    }

    public String text() {
        return text(titleEnd, textEnd);
    }

    public String notes() {
        return text(textEnd, utf8.length);
    }

    /// Whether the id is empty or nothing but blanks.
    public boolean isIdBlank() {
        return isBlank(0, idEnd);
    }

    /// Whether the title is empty or nothing but blanks.
    public boolean isTitleBlank() {
        return isBlank(idEnd, titleEnd);
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (utf8[i] > ' ') {
                return false;
            }
        }
        return text(from, to).isBlank();
    }

    private String text(int from, int to) {
        return new String(utf8, from, to - from, StandardCharsets.UTF_8);
    }
}
