package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.app.output.Cells;
import org.dateline.mention.actor.LexiconCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dateline lexicon}: work on the lexicon itself. */
@Command(
    name = "lexicon",
    header = {
      "Checks the lexicon of actors.",
      "",
      "  dateline lexicon check                        the lexicon that comes with dateline",
      "  dateline lexicon check my-lexicon/ actors.txt  and what --lexicon and --actors would add",
      ""
    },
    synopsisSubcommandLabel = "COMMAND")
final class LexiconCommand implements Runnable {
  @Override
  public void run() {
    throw new Usage("lexicon: expected a command: check");
  }

  /** {@code dateline lexicon check}: whether every line can be read and makes sense. */
  @Command(
      name = "check",
      header = {
        "Reads every line of the lexicon and of the files that are given, and lists all mistakes.",
        "",
        "  dateline lexicon check",
        "  dateline lexicon check my-lexicon/ Phoenix.Countries.actors.txt Phoenix.agents.txt",
        ""
      },
      footer = {
        "",
        "Exit codes: 0 everything can be used; 1 so it can, but the given files hold something",
        "doubtful; 2 wrong usage, or mistakes. docs/formats.md describes the files."
      })
  static final class Check implements Callable<Integer> {
    private final Console console;

    @Parameters(
        arity = "0..*",
        paramLabel = "FILE|DIR",
        description = "dictionaries of actors and agents, folders of lexicon files")
    private List<Path> given = List.of();

    Check(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() throws IOException {
      for (Path path : given) {
        Usage.require(Files.exists(path), "no such file or folder: " + path);
      }
      LexiconCheck check = LexiconCheck.of(given);
      for (String problem : check.problems()) {
        console.err().println(Cells.plain(problem));
      }
      for (String doubt : check.doubts()) {
        console.err().println(Cells.plain(doubt.replaceFirst(": ", ": warning: ")));
      }
      console.err().flush();
      if (!check.problems().isEmpty()) {
        console.err().println(Cells.count(check.problems().size(), "mistake"));
        return Run.NOTHING_DONE;
      }
      return summarise(check);
    }

    private int summarise(LexiconCheck check) throws IOException {
      for (Map.Entry<String, Integer> count : check.counts().entrySet()) {
        console.out().write("%8d  %s\n".formatted(count.getValue(), count.getKey()));
      }
      console.out().flush();
      String warnings = Cells.count(check.doubts().size(), "warning");
      console.err().println(check.doubts().isEmpty() ? "no mistakes" : "no mistakes, " + warnings);
      return given.isEmpty() || check.doubts().isEmpty() ? Run.FINE : Run.SOME_REJECTED;
    }
  }
}
