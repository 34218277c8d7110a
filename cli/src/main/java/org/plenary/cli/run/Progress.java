package org.plenary.cli.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.plenary.cli.print.Streams;

/**
 * Shows how far a batch is: as a bar to a person, elsewhere as a line each time that another tenth
 * is done. A batch of a few documents shows nothing.
 */
public final class Progress implements AutoCloseable {

  private static final int FEW = 10;
  private static final int WIDTH = 78;
  private static final int TENTHS = 10;

  private final Report report;
  private final int total;
  private final Optional<ProgressBar> bar;
  private int done;

  public Progress(Streams streams, Report report, int total) {
    this.report = report;
    this.total = total;
    this.bar =
        total >= FEW && streams.person() && !report.isQuiet()
            ? Optional.of(bar(streams))
            : Optional.empty();
    report.bar(bar.isPresent());
  }

  private ProgressBar bar(Streams streams) {
    PrintStream out = new PrintStream(streams.err(), true, UTF_8);
    return new ProgressBarBuilder()
        .setTaskName("plenary")
        .setUnit("", 1)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
        .setConsumer(new ConsoleProgressBarConsumer(out, WIDTH))
        .build();
  }

  /** One more document is done or was left out. */
  public void step() {
    done++;
    bar.ifPresent(ProgressBar::step);
    if (bar.isEmpty() && total >= FEW && done * TENTHS / total > (done - 1) * TENTHS / total) {
      report.line("plenary: " + done + " of " + total + " documents");
    }
  }

  @Override
  public void close() {
    report.bar(false);
    bar.ifPresent(ProgressBar::close);
  }
}
