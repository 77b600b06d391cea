package org.dateline.app.cli;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.dateline.document.ParsedArticle;
import org.dateline.parse.Conllu;
import org.dateline.parse.ConlluException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline parse}: sentences, tokens, parts of speech, lemmas, trees. */
@Command(
    name = "parse",
    header = {
      "Prints the sentences of texts with parts of speech, lemmas and dependency trees.",
      "",
      "  dateline parse article.txt > article.conllu",
      "  dateline parse words.conllu                 of CoNLL-U only the words are read",
      "  dateline parse --model my.bin article.txt   a model made by dateline train",
      ""
    },
    footer = {"", "The output is CoNLL-U with Universal Dependencies."})
final class ParseCommand implements Callable<Integer> {
  private final Engine engine;
  private final Console console;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "model in place of the one that comes with dateline")
  private Optional<Path> model = Optional.empty();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = ".conllu files, text files, folders, JSON Lines (also .gz), or -")
  private List<String> inputs = List.of();

  ParseCommand(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Engine.Parsing parsing = engine.parsing(model);
    Run run = new Run(console, 1);
    List<String> articles = new ArrayList<>();
    boolean broken = false;
    boolean read = false;
    for (String input : inputs) {
      if (isConllu(input)) {
        articles(run, articles, parsing);
        articles.clear();
        boolean parsed = conllu(input, parsing);
        read |= parsed;
        broken |= !parsed;
      } else {
        articles.add(input);
      }
    }
    boolean onlyConllu = articles.isEmpty() && inputs.stream().allMatch(ParseCommand::isConllu);
    articles(run, articles, parsing);
    console.out().flush();
    if (onlyConllu) {
      return !broken ? Run.FINE : read ? Run.SOME_REJECTED : Run.NOTHING_DONE;
    }
    run.summarise("parsed");
    return Math.max(run.exitCode(), broken ? Run.SOME_REJECTED : Run.FINE);
  }

  private static boolean isConllu(String input) {
    return input.endsWith(".conllu") || input.endsWith(".conllu.gz");
  }

  private void articles(Run run, List<String> articles, Engine.Parsing parsing) throws IOException {
    if (!articles.isEmpty()) {
      run.<ParsedArticle>over(
          articles, given -> parsing.parse(given.page()), result -> print(result));
    }
  }

  private void print(ParsedArticle parsed) throws IOException {
    Conllu.write(parsed, console.out());
    console.out().flush();
  }

  /** Whether the file could be read and held no broken line. */
  private boolean conllu(String file, Engine.Parsing parsing) throws IOException {
    Path path = Path.of(file);
    if (!Files.isRegularFile(path)) {
      console.err().println(file + ": no such file");
      return false;
    }
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path));
        InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        Reader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      parsing.parseConllu(reader, file, console.out());
      return true;
    } catch (ConlluException e) {
      e.problems().forEach(console.err()::println);
      return false;
    }
  }
}
