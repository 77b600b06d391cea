package org.dateline.mention.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntityMarksTest {
  /** The clerk of the court saw him . / It closed . */
  private static final EntityMarks MARKS =
      new EntityMarks(
          List.of(
              List.of(
                  "Entity=(1-person-new-2",
                  "_",
                  "SpaceAfter=No",
                  "Entity=(2-organization-new-2",
                  "Entity=2)1)",
                  "_",
                  "Entity=(3-person-giv)|SpaceAfter=No",
                  "_"),
              List.of("Entity=(2-organization-giv)", "_", "_")));

  private static Nominal phrase(Integer... heads) {
    return new Nominal(
        0,
        List.of(heads),
        heads[0],
        heads[heads.length - 1],
        Sort.PERSON,
        false,
        Nominal.Form.DEFINITE,
        List.of());
  }

  @Test
  void marksNestAndGoOnInTheNextSentence() {
    assertThat(MARKS.all())
        .extracting(EntityMarks.Mark::entity, EntityMarks.Mark::first, EntityMarks.Mark::last)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("1", 0, 4),
            org.assertj.core.groups.Tuple.tuple("2", 3, 4),
            org.assertj.core.groups.Tuple.tuple("3", 6, 6),
            org.assertj.core.groups.Tuple.tuple("2", 0, 0));
    assertThat(MARKS.types("2")).containsExactly("organization");
    assertThat(MARKS.at(1, 0, 0)).map(EntityMarks.Mark::entity).contains("2");
    assertThat(MARKS.at(0, 1, 1)).isEmpty();
  }

  @Test
  void theSmallestPhraseAroundTheHeadDecides() {
    assertThat(MARKS.means(phrase(1), "1")).isTrue();
    assertThat(MARKS.means(phrase(4), "2")).isTrue();
    assertThat(MARKS.means(phrase(4), "1")).isFalse();
  }

  @Test
  void ofACoordinationTheWholeOrAnyHeadDecides() {
    assertThat(MARKS.means(phrase(1, 4), "1")).isTrue();
    assertThat(MARKS.means(phrase(1, 4), "2")).isTrue();
    assertThat(MARKS.means(phrase(1, 4), "3")).isFalse();
  }

  @Test
  void aCloseWithoutItsBeginningIsRefused() {
    assertThatThrownBy(() -> new EntityMarks(List.of(List.of("Entity=7)"))))
        .isInstanceOf(EntityMarks.BrokenMark.class)
        .hasMessageContaining("entity 7 in sentence 0");
  }
}
