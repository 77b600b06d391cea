package org.dateline.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** The command line. */
@Command(
    name = "dateline",
    header = {
      "Reads raw news and prints political events: who did what to whom, when, where,",
      "according to whom, and the words that prove it.",
      "",
      "  dateline code examples/                        the events of a folder, as a table",
      "  dateline code --format jsonl news.jsonl        the same as JSON Lines",
      "  dateline explain \"Kenya accused Uganda.\"       how a sentence is read and coded",
      "  dateline rules news.jsonl                      how often each rule fires, and on what",
      "  dateline annotate article.txt                  times, places, actors, quotes",
      "  dateline relate pairs.jsonl                    the event type between given parties",
      "  dateline parse article.txt                     sentences and trees, as CoNLL-U",
      "  dateline lexicon check my.actors.txt           whether a dictionary can be used",
      ""
    },
    footer = {"", "dateline COMMAND --help shows the options of a command."},
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Main.Version.class)
public final class Main implements Runnable {
  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Console console = Console.system(System.getenv());
    System.exit(run(console, new LibraryEngine(), arguments));
  }

  /** Runs a command. */
  static int run(Console console, Engine engine, String... arguments) {
    CommandLine command = new CommandLine(new Main());
    command.addSubcommand(new CodeCommand(engine, console));
    command.addSubcommand(new ExplainCommand(engine, console));
    command.addSubcommand(new RulesCommand(engine, console));
    command.addSubcommand(new AnnotateCommand(engine, console));
    command.addSubcommand(new RelateCommand(engine, console));
    command.addSubcommand(new ParseCommand(engine, console));
    command.addSubcommand(new TrainCommand(console));
    command.addSubcommand(new CalibrateCommand(engine, console));
    command.addSubcommand(new ReferencesCommand(engine, console));
    CommandLine check = new CommandLine(new LexiconCommand.Check(console));
    withHelp(check);
    command.addSubcommand(new CommandLine(new LexiconCommand()).addSubcommand(check));
    command.getSubcommands().values().forEach(Main::withHelp);
    withHelp(command);
    command
        .getCommandSpec()
        .addOption(
            OptionSpec.builder("--version")
                .versionHelp(true)
                .description("print the version")
                .build());
    command.setOut(new PrintWriter(console.out()));
    command.setErr(console.err());
    command.setUsageHelpWidth(Math.min(100, Math.max(70, console.width())));
    command.setUsageHelpAutoWidth(false);
    command.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            console.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    command.setParameterExceptionHandler(Main::wrongUsage);
    command.setExecutionExceptionHandler((problem, at, parsed) -> problem(problem, at));
    int code = command.execute(arguments);
    command.getOut().flush();
    return code;
  }

  private static void withHelp(CommandLine command) {
    command
        .getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("print this help")
                .build());
  }

  @Override
  public void run() {
    throw new Usage(
        "expected a command: code, explain, rules, annotate, relate, parse, calibrate, train or"
            + " lexicon");
  }

  private static int wrongUsage(ParameterException problem, String[] arguments) {
    CommandLine at = problem.getCommandLine();
    return said(at, message(problem));
  }

  private static int said(CommandLine at, String message) {
    at.getErr().println("dateline: " + message);
    at.getErr().println(at.getCommandSpec().qualifiedName() + " --help shows what there is.");
    return Run.NOTHING_DONE;
  }

  private static String message(Throwable problem) {
    String message = problem.getMessage();
    return message == null ? problem.getClass().getSimpleName() : message;
  }

  /**
   * A reader of the output that has seen enough ("| head") is no error. Anything else that comes
   * here is: rules or a lexicon with mistakes, a model that cannot be read, a full disk.
   */
  private static int problem(Exception problem, CommandLine at) {
    if (problem instanceof Usage) {
      return said(at, message(problem));
    }
    if (problem instanceof IOException
        && message(problem).toLowerCase(Locale.ROOT).contains("pipe")) {
      return Run.FINE;
    }
    at.getErr().println("dateline: " + message(problem));
    return Run.NOTHING_DONE;
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "dateline "
            + Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(development)")
      };
    }
  }
}
