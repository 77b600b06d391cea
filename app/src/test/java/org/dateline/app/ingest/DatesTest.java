package org.dateline.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-09-04",
        " 2020-09-04 ",
        "2020-09-04T23:30:00-08:00",
        "2020-09-04 08:00",
        "20200904",
        "2020/9/4",
        "4 September 2020",
        "4 Sep 2020",
        "September 4, 2020",
        "sep 4, 2020",
        "Fri, 4 Sep 2020 10:00:00 GMT"
      })
  void usualDatesAreRead(String written) {
    assertThat(Dates.read(written)).contains(LocalDate.of(2020, 9, 4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "2020-13-01", "2020-02-30", "09/04/20", "2020"})
  void othersAreNot(String written) {
    assertThat(Dates.read(written)).isEmpty();
  }
}
