package org.dateline.mention.actor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.PackedFile;
import org.dateline.document.PackedFiles;

/**
 * The outcome of reading the whole lexicon, every line of it.
 *
 * @param problems what cannot be used, each with file, line, what was expected and what was found
 * @param doubts what can be used and may be wrong, in the given files if there are any, else in the
 *     shipped ones
 * @param counts "persons", "names", "offices" and so on, in the order to print them; none if
 *     anything cannot be used
 */
public record LexiconCheck(
    List<String> problems, List<String> doubts, Map<String, Integer> counts) {
  public LexiconCheck {
    problems = List.copyOf(problems);
    doubts = List.copyOf(doubts);
  }

  /**
   * Reads the shipped lexicon and what is given.
   *
   * @param given folders of the shape of the lexicon, and dictionaries of actors and agents
   * @throws UncheckedIOException if a file cannot be read
   */
  public static LexiconCheck of(List<Path> given) {
    List<String> problems = new ArrayList<>();
    List<Path> folders = given.stream().filter(Files::isDirectory).toList();
    List<Path> files = given.stream().filter(path -> !Files.isDirectory(path)).toList();
    try {
      encodings(PackedFiles.list(LexiconLoader.PACKED), problems);
      for (Path folder : folders) {
        encodings(PackedFiles.list(folder), problems);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Set<String> doubts = new LinkedHashSet<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < Math.max(1, folders.size()); i++) {
      Optional<Path> folder = i < folders.size() ? Optional.of(folders.get(i)) : Optional.empty();
      counts.clear();
      load(folder, files, problems, doubts, counts);
    }
    if (given.isEmpty() && problems.isEmpty()) {
      shippedDoubts(doubts);
    }
    return new LexiconCheck(
        List.copyOf(new LinkedHashSet<>(problems)),
        List.copyOf(doubts),
        problems.isEmpty() ? counts : Map.of());
  }

  private static void load(
      Optional<Path> folder,
      List<Path> files,
      List<String> problems,
      Set<String> doubts,
      Map<String, Integer> counts) {
    LexiconLoader loader = new LexiconLoader(folder, files);
    try {
      ActorLexicon lexicon = loader.load();
      count(lexicon, counts);
    } catch (InvalidLexiconException e) {
      problems.addAll(e.problems());
    }
    doubts.addAll(loader.warnings());
    folder.ifPresent(
        path -> {
          try {
            doubts.addAll(duplicates(PackedFiles.list(path)));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static void encodings(List<PackedFile> files, List<String> problems) throws IOException {
    for (PackedFile file : files) {
      if (file.name().endsWith(".txt") || file.name().endsWith(".tsv")) {
        LexiconText.read(file.name(), file.path(), problems);
      }
    }
  }

  private static void shippedDoubts(Set<String> doubts) {
    List<PackedFile> shipped = PackedFiles.list(LexiconLoader.PACKED);
    List<String> overlaps = new ArrayList<>();
    OverlappingOffices.find(ActorLexicon.load().names().forms().actors(), place -> true, overlaps);
    doubts.addAll(overlaps);
    doubts.addAll(duplicates(shipped));
  }

  /** Paragraphs of the same kind and name. */
  private static List<String> duplicates(List<PackedFile> files) {
    List<String> found = new ArrayList<>();
    Map<String, String> places = new HashMap<>();
    try {
      for (PackedFile file : files) {
        if (LexiconLoader.isActors(file)) {
          String text = LexiconText.read(file.name(), file.path(), new ArrayList<>());
          List<ActorFileReader.NamedActor> actors =
              ActorFileReader.read(file.name(), text, new ArrayList<>());
          for (ActorFileReader.NamedActor named : actors) {
            Actor actor = named.actor();
            String key = word(actor.kind()) + " " + actor.name();
            String before = places.putIfAbsent(key, actor.place());
            if (before != null) {
              found.add(
                  actor.place()
                      + ": expected one paragraph for "
                      + key
                      + ", found another at "
                      + before);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static String word(Actor.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static void count(ActorLexicon lexicon, Map<String, Integer> counts) {
    NameForms forms = lexicon.names().forms();
    Collection<Actor> actors = forms.actors();
    Map<Actor.Kind, Integer> kinds = new EnumMap<>(Actor.Kind.class);
    int offices = 0;
    for (Actor actor : actors) {
      kinds.merge(actor.kind(), 1, Integer::sum);
      offices += actor.offices().size();
    }
    for (Actor.Kind kind : Actor.Kind.values()) {
      String plural = kind == Actor.Kind.COUNTRY ? "countries" : word(kind) + "s";
      counts.put(plural, kinds.getOrDefault(kind, 0));
    }
    Set<String> names = new HashSet<>();
    for (int form = 0; form < forms.size(); form++) {
      names.add(NameReadings.key(forms.text(form)));
    }
    counts.put("names", names.size());
    counts.put("offices", offices);
    counts.put("nouns for roles", lexicon.roles().size());
  }
}
