package org.dateline.coding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.coding.WrittenTree;
import org.junit.jupiter.api.Test;

/** Which rules code a word. */
class RuleSetTest {
  private static final String EXAMPLES = "  + Kenya met Togo .\n  - Kenya slept .\n";
  private static final WrittenTree MEETING =
      WrittenTree.of(
          "Kenya/NNP/nsubj<met!COUNTRY met=meet/VBD/root Togo/NNP/obj<met!COUNTRY"
              + " behind/IN/case<doors closed/JJ/amod<doors doors=door/NNS/obl<met");

  private final List<NearMiss> misses = new ArrayList<>();

  private List<String> matching(String rules) {
    RuleSet set = WrittenTree.rules(new RuleFile("t.txt", "event CONSULT\n" + rules));
    return set.match(MEETING.graph(set), MEETING.at("met"), misses).stream()
        .map(match -> match.rule().name())
        .toList();
  }

  private static String rule(String name, String lines) {
    return "rule " + name + "\n" + lines + EXAMPLES;
  }

  @Test
  void theMoreSpecificRuleWins() {
    String general = rule("general", "  trigger verb: meet\n  actor agent\n");
    String filtered = rule("filtered", "  trigger verb: meet\n  actor agent(COUNTRY)\n");
    assertThat(matching(general + filtered)).containsExactly("t/filtered");
    assertThat(matching(filtered + general)).containsExactly("t/filtered");
  }

  @Test
  void aTriggerOfSeveralWordsIsMoreSpecific() {
    String general = rule("general", "  trigger verb: meet\n  actor agent\n  recipient patient\n");
    String phrase = rule("phrase", "  trigger verb: \"meet door\"\n  actor agent\n");
    assertThat(matching(general + phrase)).containsExactly("t/phrase");
  }

  @Test
  void amongEqualsTheFirstWins() {
    String one = rule("one", "  trigger verb: meet\n  actor agent\n");
    String two = rule("two", "  trigger verb: meet\n  recipient patient\n");
    assertThat(matching(one + two)).containsExactly("t/one");
  }

  @Test
  void priorityOutweighsSpecificity() {
    String urgent = rule("urgent", "  trigger verb: meet\n  priority 1\n");
    String narrow = rule("narrow", "  trigger verb: meet\n  actor agent(COUNTRY)\n");
    assertThat(matching(narrow + urgent)).containsExactly("t/urgent");
  }

  @Test
  void rulesMarkedAlsoStandBesideTheBest() {
    String best = rule("best", "  trigger verb: meet\n  actor agent\n");
    String also = rule("beside", "  trigger verb: meet, \"meet door\"\n  also\n");
    assertThat(matching(also + best)).containsExactly("t/best", "t/beside");
  }

  @Test
  void whatKeptARuleFromFiringIsTold() {
    String needs = rule("needs", "  trigger verb: meet\n  let deal object(deal)\n");
    String unless = rule("unless", "  trigger verb: meet\n  unless behind(door)\n");
    assertThat(matching(needs + unless)).isEmpty();
    assertThat(misses)
        .extracting(NearMiss::missing)
        .containsExactly("deal object(deal)", "unless behind(door)");
  }

  @Test
  void theVoiceOfATriggerCounts() {
    String passive = rule("passive", "  trigger verb passive: meet\n");
    String active = rule("active", "  trigger verb active: meet\n");
    String noun = rule("noun", "  trigger noun: meet\n");
    assertThat(matching(passive + active + noun)).containsExactly("t/active");
  }
}
