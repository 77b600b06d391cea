package org.dateline.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTest {
  @ParameterizedTest
  @CsvSource({
    "easter, 2019-04-21",
    "easter, 2021-04-04",
    "pentecost, 2021-05-23",
    "orthodox easter, 2019-04-28",
    "orthodox easter, 2020-04-19",
    "orthodox easter, 2021-05-02",
    "orthodox easter, 2024-05-05",
    "passover, 2019-04-20",
    "passover, 2020-04-09",
    "passover, 2021-03-28",
    "passover, 2022-04-16",
    "passover, 2023-04-06",
    "passover, 2024-04-23",
    "rosh hashanah, 2020-09-19",
    "rosh hashanah, 2021-09-07",
    "yom kippur, 2022-10-05",
    "yom kippur, 2023-09-25",
    "eid al fitr, 2021-05-13",
    "ashura, 2020-08-29",
    "thanksgiving, 2020-11-26"
  })
  void holidaysFallOnTheDaysOfTheirCalendars(String name, LocalDate day) {
    Holiday holiday =
        Holiday.all().stream().filter(h -> h.names().contains(name)).findFirst().orElseThrow();
    assertThat(holiday.start(day.getYear())).isEqualTo(day);
  }
}
