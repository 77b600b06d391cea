package org.dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  private static List<String> sentences(String line) {
    List<Span> tokens = Tokenizer.tokens(line);
    List<String> found = new ArrayList<>();
    int start = 0;
    for (int end : SentenceSplitter.ends(line, tokens)) {
      found.add(line.substring(tokens.get(start).start(), tokens.get(end - 1).end()));
      start = end;
    }
    return found;
  }

  /** Sentences are parted by a bar; the line is what stands around the bars. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rebels took Bria. | The army fled.",
        "Gen. Otieno met Mr. Pham in St. Louis. | They shook hands.",
        "The U.S. Senate voted. | Envoys left the U.S. | The talks failed.",
        "She moved there on Sept. 4. | Nobody knew.",
        "“We will stay.” | The crowd cheered.",
        "He said: \"We will stay.\" | The crowd cheered.",
        "\" We will stay . \" | The crowd cheered .",
        "(The mayor did not reply.) | Police made no comment.",
        "\"Will they come?\" the minister asked on Friday.",
        "“Never!” shouted Amadou Keita. | The hall fell silent.",
        "Who won? | Nobody did!",
        "It ended . . | They went home .",
        "J. K. Boateng spoke first. | Others followed.",
        "Prices rose 3.4 percent. | Wages fell.",
        "He arrived at 5 a.m. on Monday. | It rained.",
        "Acme Inc. fired him. | He sued.",
        "Acme Inc. | The firm said little.",
        "No. 10 denied it. | No more was said.",
        "Talks collapse in Quito",
        "They waited... | Nothing came.",
        "The plan ... was dropped.",
        "\"We won. | We are free,\" she said.",
        "1. Close the border.",
      })
  void splits(String parted) {
    assertThat(sentences(parted.replace(" | ", " "))).containsExactly(parted.split(" \\| "));
  }

  @Test
  void noSentenceIsLongerThanTheCap() {
    String line = "one two three , four five ".repeat(100).strip();
    List<Span> tokens = Tokenizer.tokens(line);
    int start = 0;
    for (int end : SentenceSplitter.ends(line, tokens)) {
      assertThat(end - start).isBetween(1, SentenceSplitter.LONGEST);
      if (end < tokens.size()) {
        assertThat(tokens.get(end - 1).length()).as("cut after a comma").isEqualTo(1);
      }
      start = end;
    }
    assertThat(start).isEqualTo(tokens.size());
  }

  @Test
  void anEmptyLineHasNoSentence() {
    assertThat(sentences("")).isEmpty();
    assertThat(sentences("   ")).isEmpty();
  }
}
