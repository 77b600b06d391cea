package org.dateline.mention.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CueWordsTest {
  @Test
  void listsGoOnOverLinesThatEndWithAComma() {
    CueWords cues = CueWords.read("# words\nverb: say,\n    tell\nnoun: claim\n");
    assertThat(cues.verbs()).containsExactlyInAnyOrder("say", "tell");
    assertThat(cues.nouns()).containsExactly("claim");
    assertThat(cues.thoughts()).isEmpty();
  }

  @Test
  void anUnknownKindIsNamedInTheError() {
    assertThatThrownBy(() -> CueWords.read("adverb: reportedly"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("adverb: reportedly");
  }
}
