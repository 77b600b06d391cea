package org.dateline.mention.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.document.Name;
import org.dateline.document.NameType;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.mention.ActorMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesakesTest {
  private static final ActorResolver RESOLVER = new ActorResolver(ActorLexicon.load());

  /** Every sentence begins with a name of two tokens, or of one if it has no second. */
  private static ActorResolution resolve(NameType type, int[] lengths, String... sentences) {
    ParsedArticle bare = Trees.article(sentences);
    List<Sentence> named = new ArrayList<>();
    for (Sentence sentence : bare.sentences()) {
      Name name = new Name(type, 0, lengths[sentence.index()] - 1);
      named.add(
          new Sentence(
              sentence.index(),
              sentence.kind(),
              sentence.line(),
              sentence.tokens(),
              List.of(name)));
    }
    return RESOLVER.resolve(
        new ParsedArticle(bare.article(), named),
        Optional.of(LocalDate.of(2009, 3, 1)),
        List.of(),
        "NZL");
  }

  private static ActorMention first(ActorResolution found, int sentence) {
    return found.mention(sentence, 0).orElseThrow();
  }

  private static String named(String first, String last) {
    return first
        + "|"
        + first
        + "|PROPN|3|nsubj "
        + last
        + "|"
        + last
        + "|PROPN|1|flat sang|sing|VERB|0|root";
  }

  private static String alone(String last) {
    return last + "|" + last + "|PROPN|2|nsubj slept|sleep|VERB|0|root";
  }

  @ParameterizedTest
  @CsvSource({"Olivia,Obama", "Trevor,Sarkozy", "Ingrid,Mugabe"})
  void lastNameWithAnotherFirstNameIsAStranger(String given, String last) {
    ActorResolution found =
        resolve(NameType.PERSON, new int[] {2, 1}, named(given, last), alone(last));
    for (int sentence = 0; sentence < 2; sentence++) {
      assertThat(first(found, sentence).name()).isEqualTo(given + " " + last);
      assertThat(first(found, sentence).affiliation().code()).isEqualTo("NZL");
      assertThat(first(found, sentence).affiliation().sectors()).containsExactly("CVL");
    }
  }

  @ParameterizedTest
  @CsvSource({"Barak,Obama,USA", "Nicholas,Sarkozy,FRA"})
  void anotherSpellingOfTheFirstNameIsTheKnownPerson(String given, String last, String code) {
    ActorResolution found = resolve(NameType.PERSON, new int[] {2}, named(given, last));
    assertThat(first(found, 0).affiliation().code()).isEqualTo(code);
  }

  @Test
  void lastNameThatStoodAloneBeforeTheStrangerStaysTheKnownPerson() {
    ActorResolution found =
        resolve(NameType.PERSON, new int[] {1, 2}, alone("Sarkozy"), named("Trevor", "Sarkozy"));
    assertThat(first(found, 0).affiliation().code()).isEqualTo("FRA");
  }

  @Test
  void lastNameInsideThatOfABodyIsNoPerson() {
    ActorResolution found =
        resolve(
            NameType.ORGANISATION,
            new int[] {2},
            "Sarkozy|Sarkozy|PROPN|2|compound Bakeries|Bakeries|PROPN|3|nsubj"
                + " closed|close|VERB|0|root");
    assertThat(found.mention(0, 0)).isEmpty();
    assertThat(found.mention(0, 1).orElseThrow().affiliation().code()).isEmpty();
  }
}
