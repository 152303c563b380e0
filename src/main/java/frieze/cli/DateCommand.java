package frieze.cli;

import frieze.cli.Commands.Command;
import frieze.cli.Commands.Console;
import frieze.text.Messages;
import frieze.time.DateReport;
import frieze.time.DateWording;
import java.io.BufferedOutputStream;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `frieze date`: says what the dates on standard input mean, one a line. A line that is no date never ends the
/// run.
final class DateCommand implements Command {
    @Override
    public String name() {
        return "date";
    }

    @Override
    public CommandSpec describe(Messages words) {
        return Words.command(name(), "date", words);
    }

    @Override
    public int run(ParseResult call, Console console) {
        try {
            var report = new DateReport(DateWording.of(console.locale()));
            report.report(console.in(), new BufferedOutputStream(console.out(), 1 << 16));
            return Commands.FINE;
        } catch (IOException e) {
            console.err().println(console.words().get("dates.failed", String.valueOf(e.getMessage())));
            return Commands.WRONG_CALL;
        }
    }
}
