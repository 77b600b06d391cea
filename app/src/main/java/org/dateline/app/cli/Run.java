package org.dateline.app.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.app.ingest.Articles;
import org.dateline.app.ingest.Given;
import org.dateline.app.ingest.Input;
import org.dateline.app.ingest.Rejected;
import org.dateline.app.ingest.Rejected.Reason;
import org.dateline.app.ingest.Rejected.Stage;
import org.dateline.app.output.Cells;
import org.dateline.clean.English;

/**
 * One pass over the articles of the input. Several threads work at once, but the results come in
 * the order of the input, so that any number of threads gives the same output. What cannot be read
 * or coded is reported and counted, and the run goes on.
 */
final class Run {
  /** All input was coded. */
  static final int FINE = 0;

  /** Some input was rejected. */
  static final int SOME_REJECTED = 1;

  /** Wrong usage, or nothing was coded. */
  static final int NOTHING_DONE = 2;

  /** Articles read ahead of the one that is written, for each thread. */
  private static final int LOOK_AHEAD = 3;

  /** Takes the result for one article. */
  interface Sink<T> {
    void accept(T result) throws IOException;
  }

  /** Work that is refused for a reason, and is no fault. */
  static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Stage stage;
    private final Reason reason;
    private final String detail;

    /**
     * @param detail what was expected and what was found
     */
    Refusal(Stage stage, Reason reason, String detail) {
      super(detail);
      this.stage = stage;
      this.reason = reason;
      this.detail = detail;
    }
  }

  private record Pending<T>(Input input, FutureTask<T> task) {}

  private final Console console;
  private final int threads;
  private final Map<Reason, Integer> rejected = new EnumMap<>(Reason.class);
  private int coded;

  /**
   * @param threads that work on articles at once
   */
  Run(Console console, int threads) {
    this.console = console;
    this.threads = threads;
  }

  /** The rules are English; of another language they would code nonsense. */
  static Given english(Given given) {
    if (English.isLikely(given.page().text())) {
      return given;
    }
    throw new Refusal(
        Stage.TEXT, Reason.NOT_ENGLISH, "expected English, found hardly any of its words");
  }

  /** Works on all articles of the input. */
  <T> void over(List<String> inputs, Function<Given, T> work, Sink<T> sink) throws IOException {
    if (threads == 1) {
      over(inputs, work, sink, Runnable::run, 1);
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads, Run::daemon);
    try {
      over(inputs, work, sink, pool, threads * LOOK_AHEAD);
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "coder");
    thread.setDaemon(true);
    return thread;
  }

  private <T> void over(
      List<String> inputs, Function<Given, T> work, Sink<T> sink, Executor executor, int ahead)
      throws IOException {
    Deque<Pending<T>> window = new ArrayDeque<>();
    try (Articles articles = new Articles(inputs, console.in());
        Progress progress = Progress.on(console)) {
      while (articles.hasNext() || !window.isEmpty()) {
        while (window.size() < ahead && articles.hasNext()) {
          window.add(started(articles.next(), work, executor));
        }
        finish(window.removeFirst(), sink, progress);
      }
    }
  }

  private static <T> Pending<T> started(Input input, Function<Given, T> work, Executor executor) {
    FutureTask<T> task =
        new FutureTask<>(
            () -> {
              if (input instanceof Given given) {
                return work.apply(given);
              }
              throw new IllegalStateException("not an article: " + input.place());
            });
    if (input instanceof Given) {
      executor.execute(task);
    }
    return new Pending<>(input, task);
  }

  private <T> void finish(Pending<T> pending, Sink<T> sink, Progress progress) throws IOException {
    if (pending.input() instanceof Rejected reason) {
      reject(reason, progress);
    } else if (pending.input() instanceof Given given) {
      for (String warning : given.warnings()) {
        progress.message(Cells.plain(given.place() + ": warning: " + warning));
      }
      try {
        T result = pending.task().get();
        sink.accept(result);
        coded++;
      } catch (ExecutionException e) {
        reject(failed(given, e.getCause() == null ? e : e.getCause()), progress);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }
    progress.step();
  }

  private static Rejected failed(Given given, Throwable cause) {
    String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
    if (cause instanceof Refusal refusal) {
      return new Rejected(given.place(), refusal.stage, refusal.reason, refusal.detail);
    }
    return new Rejected(
        given.place(), Stage.CODING, Reason.FAILED, cause.getClass().getSimpleName() + message);
  }

  private void reject(Rejected reason, Progress progress) {
    rejected.merge(reason.reason(), 1, Integer::sum);
    progress.message(Cells.plain(reason.message()));
  }

  /** Says on standard error how much was done, and what was rejected why. */
  void summarise(String done) {
    String summary = Cells.count(coded, "article") + " " + done;
    if (!rejected.isEmpty()) {
      int all = rejected.values().stream().mapToInt(Integer::intValue).sum();
      summary +=
          ", "
              + all
              + " rejected: "
              + rejected.entrySet().stream()
                  .map(entry -> entry.getValue() + " " + entry.getKey().words())
                  .collect(Collectors.joining(", "));
    }
    console.err().println(summary);
  }

  /** What the process ends with; docs/formats.md lists the codes. */
  int exitCode() {
    if (rejected.isEmpty() && coded > 0) {
      return FINE;
    }
    return coded > 0 ? SOME_REJECTED : NOTHING_DONE;
  }

  /** How many articles were worked on without a fault. */
  int done() {
    return coded;
  }

  /** Whether every input was fine and none was rejected. */
  boolean clean() {
    return rejected.isEmpty();
  }
}
