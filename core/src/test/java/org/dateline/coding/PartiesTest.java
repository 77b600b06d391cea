package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.document.Article;
import org.dateline.document.Line;
import org.dateline.document.LineKind;
import org.dateline.document.Metadata;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.document.Token;
import org.dateline.document.Upos;
import org.dateline.mention.ActorKind;
import org.dateline.mention.ActorMention;
import org.dateline.mention.Affiliation;
import org.dateline.mention.Basis;
import org.dateline.mention.Mentions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartiesTest {
  /** A sentence of words written as form|UPOS|head|relation, heads from 1. */
  private static ParsedArticle parsed(String words) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      String[] fields = word.split("\\|", -1);
      Span span = new Span(text.length(), text.length() + fields[0].length());
      text.append(fields[0]).append(' ');
      tokens.add(
          new Token(
              tokens.size(),
              fields[0],
              fields[0].toLowerCase(java.util.Locale.ROOT),
              Upos.valueOf(fields[1]),
              "_",
              Integer.parseInt(fields[2]) - 1,
              fields[3],
              span));
    }
    String whole = text.toString();
    Line line = Line.unchanged(LineKind.BODY, whole, 0, whole.length());
    Article article = new Article("test", whole, Metadata.NONE, List.of(line), List.of());
    return new ParsedArticle(article, List.of(new Sentence(0, LineKind.BODY, 0, tokens)));
  }

  /** The parties of one word, where another word, if any, is a known actor of Ghana. */
  private static List<Actor> parties(String words, int known, int word) {
    ParsedArticle parsed = parsed(words);
    Sentence sentence = parsed.sentences().get(0);
    List<ActorMention> actors = new ArrayList<>();
    if (known > 0) {
      Span span = sentence.token(known - 1).span();
      actors.add(
          new ActorMention(
              0,
              known - 1,
              known - 1,
              known - 1,
              span,
              parsed.article().text(span),
              "somebody",
              ActorKind.COLLECTIVE,
              new Affiliation("GHA", List.of("CVL")),
              Basis.TEXT));
    }
    Mentions mentions =
        new Mentions(
            actors,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Basis.TEXT,
            "KEN");
    Parties parties = new Parties(parsed.article(), new MentionIndex(parsed, mentions));
    return parties.of(sentence, new int[] {word - 1});
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "the|DET|2|det miners|NOUN|4|nmod:poss '|PART|2|case trucks|NOUN|5|nsubj burned|VERB|0|root; 2; 4; the miners ' trucks",
        "trucks|NOUN|4|nsubj of|ADP|3|case miners|NOUN|1|nmod burned|VERB|0|root; 3; 1; trucks of miners",
        "parts|NOUN|6|nsubj of|ADP|3|case trucks|NOUN|1|nmod of|ADP|5|case miners|NOUN|3|nmod burned|VERB|0|root; 5; 1; parts of trucks of miners",
      })
  void thingsBelongToTheirOwners(String words, int known, int word, String text) {
    assertThat(parties(words, known, word))
        .singleElement()
        .satisfies(
            party -> {
              assertThat(party.code()).isEqualTo("GHA");
              assertThat(party.text()).isEqualTo(text);
            });
  }

  @Test
  void whatIsNotAtIsNoOwner() {
    String words = "trucks|NOUN|4|nsubj near|ADP|3|case miners|NOUN|1|nmod burned|VERB|0|root";
    assertThat(parties(words, 3, 1)).singleElement().extracting(Actor::code).isEqualTo("");
  }

  @Test
  void whoIsDeniedIsNoParty() {
    String words = "not|PART|2|advmod miners|NOUN|3|nsubj marched|VERB|0|root";
    assertThat(parties(words, 2, 2)).isEmpty();
  }

  @Test
  void antiGovernmentCrowdsAreAgainstTheGovernmentOfTheirCountry() {
    String words = "anti-government|ADJ|2|amod marchers|NOUN|3|nsubj sang|VERB|0|root";
    assertThat(parties(words, 2, 1)).extracting(Actor::code).containsExactly("GHA");
    assertThat(parties(words, 0, 1)).extracting(Actor::code).containsExactly("KEN");
    assertThat(parties(words, 0, 1).get(0).sectors()).containsExactly("GOV");
  }
}
