package org.dateline.mention.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {
  @ParameterizedTest
  @CsvSource({
    "U.S.,us",
    "Ki-moon,ki moon",
    "Côte d’Ivoire,cote divoire",
    "People's Party,people s party",
    "Workers' Party,workers party",
    "Erdoğan,erdogan",
    "Lech Wałęsa,lech walesa",
    "Zanu–PF,zanu pf",
  })
  void namesAreComparedWithoutCaseAccentsAndHyphens(String name, String parts) {
    assertThat(String.join(" ", Parts.of(name))).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource({
    "belarus,belarus,2,0",
    "belarris,belarus,2,2",
    "venezeula,venezuela,1,1",
    "kenya,uganda,2,3",
    "ab,abcdef,2,3",
  })
  void distanceCountsSwapsAsOne(String one, String other, int limit, int distance) {
    assertThat(CountrySpellings.distance(one, other, limit)).isEqualTo(distance);
  }
}
