package frieze.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import frieze.format.table.DayOrder;
import frieze.format.table.Meaning;
import frieze.format.table.TableMapping;
import frieze.session.TableMemory;
import frieze.session.Tasks;
import frieze.time.DateWording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// While its reader chooses, a table is tried as it would be read; only the newest answer counts.
class TableModelTest {
    private static final String TABLE = """
            Erfasst;Geschehen;Was;Wo
            2020-01-01;1866;Ein Gesetz;Wien
            2020-01-02;um 1867;Eine Erfindung;
            2020-01-03;wer weiß;Ein Krieg;Rom
            """;

    @TempDir
    Path folder;

    private final List<List<TableMapping>> kept = new ArrayList<>();
    private final TableMemory memory = new TableMemory(List.of(), kept::add);
    private final Queue<Runnable> work = new ArrayDeque<>();
    private int changes;

    private TableModel model(Tasks tasks) {
        return new TableModel(tasks, memory, DateWording.of(Locale.ENGLISH), () -> changes++);
    }

    private TableModel open(String text) throws IOException {
        var model = model(Tasks.inLine());
        model.open(Files.writeString(folder.resolve("table.csv"), text));
        return model;
    }

    private static TableModel.State state(TableModel model) {
        return model.state().orElseThrow();
    }

    private static List<String> lines(TableModel model) {
        return state(model).preview().lines().stream()
                .map(line -> line.date() + ": " + line.title() + (line.detail().isEmpty() ? "" : " / " + line.detail()))
                .toList();
    }

    @Test
    void itBeginsWithTheGuessAndAnExampleOfEachColumn() throws IOException {
        var model = open(TABLE);
        assertThat(state(model).guess().isSure()).isFalse();
        assertThat(state(model).shape()).isEqualTo(state(model).guess());
        assertThat(state(model).samples()).containsExactly("2020-01-01", "1866", "Ein Gesetz", "Wien");
        assertThat(state(model).rows()).hasSize(4).first().isEqualTo("Erfasst | Geschehen | Was | Wo");
        assertThat(Role.START.column(state(model).shape())).isZero();
        assertThat(state(model).preview().leftOut()).isZero();
        assertThat(state(model).preview().whole()).isTrue();
    }

    @Test
    void aChangeShowsHowTheFirstEventsWouldReadAndWhatIsLeftOut() throws IOException {
        var model = open(TABLE);
        model.role(Role.START, 1);
        model.role(Role.LANE, 3);
        assertThat(lines(model)).containsExactly("1866: Ein Gesetz / Wien", "about 1867: Eine Erfindung");
        assertThat(state(model).preview().events()).isEqualTo(2);
        assertThat(state(model).preview().leftOut()).isEqualTo(1);
        assertThat(state(model).preview().doubts()).isZero();
        model.role(Role.END, 0);
        model.role(Role.START, 0);
        model.role(Role.END, 1);
        assertThat(state(model).preview().doubts())
                .as("ends before their starts")
                .isPositive();
        model.guess();
        assertThat(state(model).shape().readsLike(state(model).guess())).isTrue();
        assertThat(state(model).preview().events()).isEqualTo(3);
    }

    @Test
    void onTheWayToAColumnNothingIsTakenFromThoseBetween() throws IOException {
        var model = open(TABLE);
        for (int column = 0; column < 4; column++) {
            model.role(Role.TEXT, column);
        }
        var shape = state(model).shape();
        assertThat(Role.START.column(shape)).isZero();
        assertThat(Role.TITLE.column(shape)).isEqualTo(2);
        assertThat(Role.TEXT.column(shape)).isEqualTo(3);
        model.role(Role.TEXT, 2);
        assertThat(Role.TITLE.column(state(model).shape())).isEqualTo(-1);
        model.role(Role.END, 3);
        model.role(Role.TEXT, -1);
        assertThat(Role.TITLE.column(state(model).shape())).isEqualTo(-1);
        assertThat(Role.END.column(state(model).shape())).isEqualTo(3);
    }

    @Test
    void withoutAColumnOfDatesItCannotBeUsed() throws IOException {
        var model = open(TABLE);
        model.role(Role.START, -1);
        assertThat(state(model).isUsable()).isFalse();
        model.use(_ -> changes = -1);
        assertThat(changes).isPositive();
        assertThat(kept).isEmpty();
        model.role(Role.START, 2);
        assertThat(state(model).isDated()).isTrue();
        assertThat(state(model).preview().leftOut()).isEqualTo(3);
        assertThat(state(model).isUsable()).isFalse();
    }

    @Test
    void whatIsUsedIsKeptByTheHeadingAndBeginsTheNextTime() throws IOException {
        var model = open(TABLE);
        model.role(Role.START, 1);
        model.order(DayOrder.MONTH_FIRST);
        var used = new ArrayList<Path>();
        model.use(used::add);
        assertThat(used).containsExactly(folder.resolve("table.csv"));
        assertThat(kept.getLast())
                .containsExactly(new TableMapping(
                        List.of("erfasst", "geschehen", "was", "wo"),
                        List.of(Meaning.NONE, Meaning.DATE, Meaning.TITLE, Meaning.NONE),
                        DayOrder.MONTH_FIRST));
        var next = model(Tasks.inLine());
        next.open(Files.writeString(folder.resolve("next.csv"), "Listen 2021\n\n" + TABLE.replace(';', '\t')));
        assertThat(state(next).shape().delimiter()).isEqualTo('\t');
        assertThat(state(next).shape().heading()).isEqualTo(2);
        assertThat(lines(next).getFirst()).isEqualTo("1866: Ein Gesetz");
    }

    @Test
    void delimiterAndHeadingAreTriedAnew() throws IOException {
        var model = open("Stand;heute\nmehr\nA|B\n1866|Ein Gesetz\n1867|Ein Krieg\n");
        model.delimiter(';');
        assertThat(state(model).shape().columns()).hasSizeLessThan(3);
        model.delimiter('|');
        model.heading(3);
        assertThat(state(model).shape().headings()).containsExactly("A", "B");
        assertThat(lines(model)).containsExactly("1866: Ein Gesetz", "1867: Ein Krieg");
        model.heading(0);
        assertThat(state(model).shape().headings()).isEmpty();
    }

    @Test
    void aMonthInAColumnOfItsOwnStandsBesideAYear() throws IOException {
        var model = open("a;b;c;d\n1866;5;17;x\n1867;6;;y\n");
        model.heading(1);
        model.role(Role.START, 0);
        model.role(Role.MONTH, 1);
        model.role(Role.DAY, 2);
        model.role(Role.TITLE, 3);
        assertThat(lines(model)).containsExactly("17 May 1866: x", "June 1867: y");
    }

    @Test
    void anotherStartLeavesTheMonthsOfTheYearBehindAndTakesThemUpAgain() throws IOException {
        var model = open("year;month;day;event;noted\n1866;5;17;x;2020-01-01\n");
        model.role(Role.START, 4);
        assertThat(lines(model)).containsExactly("1 January 2020: x");
        model.role(Role.LANE, -1);
        model.role(Role.START, 0);
        assertThat(lines(model)).containsExactly("17 May 1866: x");
    }

    @Test
    void onlyTheNewestOfSeveralChangesIsHeardAndHoldsThemAll() throws IOException {
        var model = model(new Tasks(work::add, Runnable::run));
        model.open(Files.writeString(folder.resolve("table.csv"), TABLE));
        model.role(Role.START, 1);
        model.role(Role.TITLE, 3);
        changes = 0;
        var used = new ArrayList<Path>();
        model.use(used::add);
        assertThat(used).isEmpty();
        while (!work.isEmpty()) {
            work.poll().run();
        }
        assertThat(changes).isEqualTo(1);
        assertThat(lines(model).getFirst()).isEqualTo("1866: Wien");
        assertThat(used).hasSize(1);
        assertThat(kept.getLast().getFirst().columns()).startsWith(Meaning.NONE, Meaning.DATE, Meaning.NONE);
    }

    @Test
    void aLongTableIsCountedAfterItsFirstEventsAreThere() throws IOException {
        var model = model(new Tasks(work::add, Runnable::run));
        model.open(Files.writeString(folder.resolve("long.csv"), TABLE + "2021-01-01;1871;Etwas\n".repeat(20_000)));
        work.remove().run();
        assertThat(state(model).preview().whole()).isFalse();
        assertThat(lines(model)).hasSize(4);
        work.remove().run();
        assertThat(state(model).preview().whole()).isTrue();
        assertThat(state(model).preview().events()).isEqualTo(20_003);
        assertThat(work).isEmpty();
    }

    @Test
    void aChangeOfTheFileKeepsWhatIsChosenAsLongAsItsColumnsAreTheSame() throws IOException {
        var model = open(TABLE);
        model.role(Role.START, 1);
        Files.writeString(folder.resolve("table.csv"), TABLE + "2020-01-04;1900;Neu;Wien\n");
        model.reread();
        assertThat(state(model).preview().events()).isEqualTo(3);
        assertThat(Role.START.column(state(model).shape())).isEqualTo(1);
        Files.writeString(folder.resolve("table.csv"), "date;title\n1900;x\n");
        model.reread();
        assertThat(lines(model)).containsExactly("1900: x");
    }

    @Test
    void aFileThatIsGoneIsSaidAndNothingIsUsed() throws IOException {
        var model = open(TABLE);
        Files.delete(folder.resolve("table.csv"));
        model.role(Role.START, 1);
        assertThat(model.failure()).isPresent();
        model.use(_ -> changes = -1);
        assertThat(changes).isPositive();
        assertThat(kept).isEmpty();
    }

    @Test
    void hostileTablesAreLookedAtLikeAnyOther() throws IOException {
        assertThat(state(open("")).isUsable()).isFalse();
        assertThat(state(open("date;title\n")).preview().events()).isZero();
        var one = open("1866\n1867\n1868\n");
        assertThat(state(one).shape().columns()).hasSize(1);
        assertThat(state(one).preview().events()).isEqualTo(3);
        var wide = open("a;".repeat(2_000) + "\n" + "1866;".repeat(2_000) + "\n");
        wide.role(Role.START, 1_999);
        assertThat(Role.START.column(state(wide).shape())).isEqualTo(1_999);
        wide.use(_ -> {});
        var tooWide = open("a;".repeat(10_000) + "\n" + "1866;".repeat(10_000) + "\n");
        assertThat(state(tooWide).isUsable()).isFalse();
    }
}
