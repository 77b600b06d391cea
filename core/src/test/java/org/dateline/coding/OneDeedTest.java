package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneDeedTest {
  private static long told(String type, String sentence) {
    return CodedSentences.events(sentence).stream().filter(e -> e.type().equals(type)).count();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rebels killed four soldiers in an attack on a Kenyan barracks .",
        "Four monks were killed when a bomb exploded at a shrine .",
        "Troops shelled the town , killing four nurses ."
      })
  void theWordsOfOneClauseTellOneAssault(String sentence) {
    assertThat(told("ASSAULT", sentence)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police shot a Ghanaian gunman after rebels attacked a Togolese village .",
        "Kenya attacked Somalia and Chad attacked Niger ."
      })
  void deedsOfOthersStayApart(String sentence) {
    assertThat(told("ASSAULT", sentence)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"The general said he would bomb the rebels ."})
  void whatIsThreatenedIsNoSecondEvent(String sentence) {
    assertThat(told("THREATEN", sentence)).isEqualTo(1);
    assertThat(told("ASSAULT", sentence)).isZero();
  }
}
