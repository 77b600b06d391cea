package org.dateline.app.cli;

import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Shows how many articles are done, and prints messages without tearing that line. Only where
 * messages go to a terminal and results do not; elsewhere only the messages are seen.
 */
final class Progress implements AutoCloseable {
  private static final String CLEAR_LINE = "\r\u001b[K";
  private static final int INTERVAL_MILLISECONDS = 500;

  private final PrintWriter err;
  private final Optional<ProgressBar> bar;

  private Progress(PrintWriter err, Optional<ProgressBar> bar) {
    this.err = err;
    this.bar = bar;
  }

  static Progress on(Console console) {
    boolean shown = console.errTerminal() && !console.outTerminal();
    return new Progress(console.err(), shown ? Optional.of(bar(console)) : Optional.empty());
  }

  private static ProgressBar bar(Console console) {
    return new ProgressBarBuilder()
        .setTaskName("articles")
        .setInitialMax(-1)
        .setUpdateIntervalMillis(INTERVAL_MILLISECONDS)
        .setStyle(ProgressBarStyle.ASCII)
        .hideEta()
        .showSpeed()
        .setConsumer(new OneLine(console.err(), Math.min(console.width(), 80)))
        .build();
  }

  /** Draws the bar over itself. */
  private record OneLine(PrintWriter err, int width) implements ProgressBarConsumer {
    @Override
    public int getMaxRenderedLength() {
      return width - 1;
    }

    @Override
    public void accept(String rendered) {
      synchronized (err) {
        err.print('\r' + rendered);
        err.flush();
      }
    }

    @Override
    public void close() {
      synchronized (err) {
        err.print(CLEAR_LINE);
        err.flush();
      }
    }
  }

  void message(String line) {
    synchronized (err) {
      if (bar.isPresent()) {
        err.print(CLEAR_LINE);
      }
      err.println(line);
    }
  }

  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
