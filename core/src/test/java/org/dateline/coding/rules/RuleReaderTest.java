package org.dateline.coding.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.coding.CodingKnowledge;
import org.dateline.coding.WrittenTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from rule files, and how mistakes in them are told. */
class RuleReaderTest {
  private static final String EXAMPLES =
      """
        + Kenya met Togo .
            actor=Kenya recipient=Togo
        - Kenya slept .
      """;

  private static RuleSet read(String text) {
    return WrittenTree.rules(new RuleFile("test.txt", text));
  }

  private static List<String> errors(String text) {
    return catchThrowableOfType(RuleException.class, () -> read(text)).errors();
  }

  /** A rule that is right but for one further line, its fifth. */
  private static String ruleWith(String line) {
    return "event CONSULT\nrule meet\n  trigger verb: meet\n  actor agent\n  "
        + line
        + "\n"
        + EXAMPLES;
  }

  @Test
  void aRuleIsReadWithAllItsLines() {
    RuleSet rules =
        read(
            """
            # a comment
            words venue: summit,
                "round table"
            event CONSULT
            rule meet
              mode meet
              context diplomatic, economic
              cameo 040
              status future
              trigger verb: meet, "sit down"
              trigger noun: @venue
              let where at(@venue)
              let when? on
              unless object(challenge)
              actor agent(ACTOR) | where/possessor
              recipient? patient | with*
              place none
              reciprocal
              also
              priority 3
            """
                + EXAMPLES);
    Rule rule = rules.rules().get(0);
    assertThat(rule.name()).isEqualTo("test/meet");
    assertThat(rule.place()).isEqualTo("test.txt:5");
    assertThat(rule.mode()).contains("meet");
    assertThat(rule.contexts()).containsExactly("diplomatic", "economic");
    assertThat(rule.cameo()).contains("040");
    assertThat(rule.triggers().get(0).items())
        .containsExactly(Item.of("meet"), new Item("sit", List.of("down")));
    assertThat(rule.triggers().get(1).items())
        .containsExactly(Item.of("summit"), new Item("round", List.of("table")));
    assertThat(rule.lets()).extracting(Rule.Binding::required).containsExactly(true, false);
    assertThat(rule.roles()).extracting(Rule.Binding::name).containsExactly("actor", "recipient");
    assertThat(rule.roles()).extracting(Rule.Binding::required).containsExactly(true, false);
    assertThat(rule.closed()).containsExactly("place");
    assertThat(rule.reciprocal()).isTrue();
    assertThat(rule.also()).isTrue();
    assertThat(rule.priority()).isEqualTo(3);
    assertThat(rule.examples().get(0).expected())
        .containsEntry("actor", List.of("Kenya"))
        .containsEntry("recipient", List.of("Togo"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          recipient patiant          > expected a function of functions.txt or a preposition of its list, found "patiant"
          recipient patient(ACTR)    > expected a class (ACTOR, COUNTRY, GOV ...), found ACTR
          recipient patient(@peers)  > expected the name of a word list, found @peers
          recipient patient(ACTOR    > expected ) at the end of patient(ACTOR
          trigger verbs: meet        > expected trigger verb|verb active|verb passive|noun|adjective|any: items, found verbs: meet
          trigger verb meet          > expected trigger verb|verb active|verb passive|noun|adjective|any: items, found verb meet
          trigger noun: summit,, talk > expected a word between commas, found nothing in: summit,, talk
          let where                  > expected let NAME PATH, found let where
          recipient                  > expected a role and a path, found "recipient "
          Recipient patient          > expected a role and a path, found "Recipient patient"
          reciprocal yes             > reciprocal with a wrong value: "yes"
          actor=Kenya                > expected an example before its expectation, found none
          """)
  void aWrongLineIsToldWithItsPlace(String line, String expected) {
    assertThat(errors(ruleWith(line))).containsExactly("test.txt:5: " + expected);
  }

  @ParameterizedTest
  @CsvSource({
    "status maybe, 'test.txt:2: expected a status, found maybe'",
    "priority high, 'test.txt:2: expected a whole number as priority, found high'",
  })
  void aWrongSettingIsToldWithTheRulesPlace(String line, String expected) {
    assertThat(errors(ruleWith(line))).containsExactly(expected);
  }

  @Test
  void aRuleNeedsATriggerAndBothKindsOfExamples() {
    assertThat(errors("event CONSULT\nrule meet\n  actor agent\n  + Kenya met Togo .\n"))
        .containsExactly(
            "test.txt:2: expected a trigger in rule test/meet, found none",
            "test.txt:2: expected at least one + and one - example in rule test/meet, found no -");
    assertThat(errors("event CONSULT\nrule meet\n  trigger verb: meet\n"))
        .containsExactly(
            "test.txt:2: expected at least one + and one - example in rule test/meet, found none");
  }

  @Test
  void allMistakesOfAllFilesAreToldTogether() {
    RuleFile one =
        new RuleFile(
            "one.txt",
            "event MEET\nrule a\n  trigger verb: meet\n  actor who\n"
                + EXAMPLES
                + "rule a\n  trigger verb: meet\n"
                + EXAMPLES);
    RuleFile two = new RuleFile("two.txt", "words x: a\nrule b\n  trigger verb: @y\n" + EXAMPLES);
    RuleFile three = new RuleFile("three.txt", "words x: b\n");
    RuleException thrown =
        catchThrowableOfType(RuleException.class, () -> WrittenTree.rules(one, two, three));
    assertThat(thrown.errors())
        .containsExactlyInAnyOrder(
            "one.txt:1: expected a PLOVER event type, found MEET",
            "one.txt:2: expected event TYPE before the first rule, found none",
            "one.txt:4: expected a function of functions.txt or a preposition of its list, found"
                + " \"who\"",
            "one.txt:8: expected event TYPE before the first rule, found none",
            "one.txt:8: expected a new rule name, found one/a of one.txt:2",
            "two.txt:1: expected a new list name, found x of three.txt:1",
            "two.txt:2: expected event TYPE before the first rule, found none",
            "two.txt:3: expected the name of a word list, found @y");
    assertThat(thrown).hasMessage(String.join("\n", thrown.errors()));
  }

  @Test
  void missingFunctionsAndListsAreTold() {
    RuleFile functions = new RuleFile("functions.txt", "agent  any: nsubj\nagent  any: obj\nx y\n");
    RuleException thrown =
        catchThrowableOfType(
            RuleException.class, () -> RuleReader.read(List.of(functions), Set.of()));
    assertThat(thrown.errors())
        .contains(
            "functions.txt:2: expected a new function, found agent again",
            "functions.txt:3: expected any:, verb:, active:, passive: or noun:, found y",
            "functions.txt: expected a function patient, found none",
            "functions.txt: expected a list: words light: ..., found none");
  }

  @Test
  void modesAndCameoCodesMustBeInTheCodebook() {
    String rule = ruleWith("mode chat").replace("actor agent", "cameo 999");
    assertThatThrownBy(() -> knowledge(rule))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("test.txt:2: expected a mode of CONSULT, found chat")
        .hasMessageContaining("test.txt:2: expected a CAMEO code, found 999");
  }

  private static CodingKnowledge knowledge(String rules) {
    List<RuleFile> files = new ArrayList<>();
    files.add(new RuleFile("test.txt", rules));
    files.add(
        new RuleFile(
            "functions.txt", WrittenTree.shipped("org/dateline/rules/en", "functions.txt")));
    return CodingKnowledge.read(
        files,
        Set.of(),
        "negated verb: deny",
        "economic: trade",
        WrittenTree.shipped("org/dateline/lexicon/codebook", "modes.tsv"),
        WrittenTree.shipped("org/dateline/lexicon/codebook", "cameo.tsv"));
  }
}
