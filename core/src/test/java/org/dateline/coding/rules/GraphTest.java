package org.dateline.coding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.coding.WrittenTree;
import org.dateline.document.LineKind;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.document.Token;
import org.dateline.document.Upos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where paths lead in trees written by hand; the cases stand in graph.txt. */
class GraphTest {
  private static final RuleSet RULES = WrittenTree.rules();

  static Stream<Arguments> cases() throws IOException {
    List<Arguments> cases = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    GraphTest.class.getResourceAsStream("/org/dateline/coding/graph.txt")),
                StandardCharsets.UTF_8))) {
      String tree = "";
      for (String line : lines.lines().toList()) {
        if (line.startsWith("  ") && !line.strip().startsWith("#")) {
          int colon = line.indexOf(": ");
          int equals = line.lastIndexOf('=');
          cases.add(
              Arguments.of(
                  line.substring(0, colon).strip(),
                  line.substring(colon + 2, equals).strip(),
                  line.substring(equals + 1).strip(),
                  tree));
        } else if (!line.isBlank() && !line.strip().startsWith("#")) {
          tree = line;
        }
      }
    }
    return cases.stream();
  }

  @ParameterizedTest(name = "{0}: {1} = {2}")
  @MethodSource("cases")
  void pathsLeadToTheWordsMeant(String from, String path, String expected, String written) {
    WrittenTree tree = WrittenTree.of(written);
    int[] found = path(path).from(tree.graph(RULES), tree.at(from), new HashMap<>());
    assertThat(forms(tree.sentence(), found)).as(tree.sentence().toString()).isEqualTo(expected);
  }

  private static Path path(String text) {
    List<String> errors = new ArrayList<>();
    Set<String> prepositions =
        Set.of("in", "at", "on", "with", "of", "by", "from", "near", "in-front-of");
    Path path =
        new PathReader(RULES.functions().byName(), prepositions, new WordLists(errors), errors)
            .read(text, Set.of(), "test");
    assertThat(errors).isEmpty();
    return path;
  }

  private static String forms(Sentence sentence, int[] words) {
    return Arrays.stream(words)
        .mapToObj(word -> sentence.token(word).form())
        .collect(Collectors.joining(" "));
  }

  @Test
  void aBoundNameStartsAPathFromItsWords() {
    WrittenTree tree =
        WrittenTree.of(
            "Nurses=nurse/NNS/nsubj<took took=take/VBD/root part/NN/obj<took in/IN/case<march"
                + " a/DT/det<march march/NN/obl<took");
    List<String> errors = new ArrayList<>();
    Path path =
        new PathReader(RULES.functions().byName(), Set.of("in"), new WordLists(errors), errors)
            .read("verb/subject", Set.of("verb"), "test");
    int[] found =
        path.from(tree.graph(RULES), tree.at("march"), Map.of("verb", new int[] {tree.at("took")}));
    assertThat(forms(tree.sentence(), found)).isEqualTo("Nurses");
  }

  /** Trees of any shape, as bad parses give them: nothing fails, nothing loops. */
  @Test
  void randomTreesAreFollowedToWordsOfTheSentenceInOrder() {
    Random random = new Random(11);
    List<String> paths =
        List.of("agent", "patient", "subject", "object", "todo", "with*", "^object", "light/agent");
    for (int round = 0; round < 2000; round++) {
      Sentence sentence = randomTree(random, 2 + random.nextInt(12));
      Graph graph =
          new Graph(sentence, new long[sentence.size()], RULES.functions(), RULES.vocabulary());
      for (int at = 0; at < sentence.size(); at++) {
        for (String text : paths) {
          int[] found = path(text).from(graph, at, new HashMap<>());
          assertThat(found).doesNotHaveDuplicates().isSorted();
          assertThat(Arrays.stream(found)).allMatch(word -> word >= 0 && word < sentence.size());
        }
      }
    }
  }

  private static Sentence randomTree(Random random, int size) {
    List<String> relations =
        List.of(
            "nsubj",
            "obj",
            "obl",
            "conj",
            "xcomp",
            "acl:relcl",
            "acl",
            "advcl",
            "nmod",
            "case",
            "nsubj:pass",
            "aux:pass",
            "ccomp",
            "parataxis",
            "obl:agent",
            "iobj");
    List<String> lemmas = List.of("hold", "thousand", "with", "of", "to", "that", "who", "attack");
    List<String> tags = List.of("VBD", "VBN", "NN", "IN");
    int root = random.nextInt(size);
    List<Integer> reached = new ArrayList<>(List.of(root));
    int[] heads = new int[size];
    heads[root] = -1;
    for (int i = 0; i < size; i++) {
      if (i != root) {
        heads[i] = reached.get(random.nextInt(reached.size()));
        reached.add(i);
      }
    }
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String tag = tags.get(random.nextInt(tags.size()));
      Upos upos = tag.startsWith("VB") ? Upos.VERB : tag.equals("NN") ? Upos.NOUN : Upos.ADP;
      String lemma = lemmas.get(random.nextInt(lemmas.size()));
      String relation = i == root ? "root" : relations.get(random.nextInt(relations.size()));
      tokens.add(
          new Token(i, lemma, lemma, upos, tag, heads[i], relation, new Span(i * 10, i * 10 + 9)));
    }
    return new Sentence(0, LineKind.BODY, 0, tokens);
  }
}
