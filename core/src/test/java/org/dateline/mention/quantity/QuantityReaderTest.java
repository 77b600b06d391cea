package org.dateline.mention.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.mention.Basis;
import org.dateline.mention.QuantityMention;
import org.dateline.mention.TaggedText;
import org.dateline.mention.TimeMention;
import org.dateline.mention.time.TimeResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityReaderTest {
  private final QuantityReader reader = new QuantityReader();

  static Stream<Arguments> table() {
    try (InputStream in = QuantityReaderTest.class.getResourceAsStream("quantities.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("=>", -1))
          .map(row -> Arguments.of(row[0].strip(), row.length > 1 ? row[1].strip() : ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("table")
  void readsEachSentenceOfTheTable(String tagged, String expected) {
    Sentence sentence = TaggedText.sentence(tagged);

    String found =
        reader.read(sentence).stream()
            .map(quantity -> shown(sentence, quantity))
            .collect(Collectors.joining(" ; "));

    assertThat(found).isEqualTo(expected);
  }

  private static String shown(Sentence sentence, QuantityMention quantity) {
    return String.format(
        "[%s] %s %s %s..%s %s @%s",
        quantity.text(),
        quantity.kind(),
        shown(quantity.value()),
        shown(quantity.low()),
        shown(quantity.high()),
        quantity.unit().isEmpty() ? "-" : quantity.unit(),
        sentence.token(quantity.head()).form());
  }

  private static String shown(OptionalDouble value) {
    return value.isPresent() ? Double.toString(value.getAsDouble()) : "-";
  }

  @Test
  void numbersInTimesAreNoQuantities() {
    ParsedArticle parsed = TaggedText.article("On 5 May , 12 shops/NOUN:shop closed/VBD .");
    Sentence sentence = parsed.sentences().get(0);
    List<TimeMention> times =
        new TimeResolver().resolve(parsed, Optional.of(LocalDate.of(2020, 9, 16)), Basis.TEXT);

    assertThat(reader.read(sentence, times))
        .extracting(QuantityMention::text)
        .containsExactly("12");
  }

  @Test
  void mentionsStandInOrderAndKeepTheirBounds() {
    String[] words = {
      "$", "12", "1.5", "million", "dozens", "of", "hundred", "a", "half", "and", "two", "-",
      "thirds", "%", "per", "cent", "up", "to", "at", "least", "between", "or", "more", "people",
      "nearly", "twenty", "euros", "dozen", ",", "1,200", "thousands", "killed/VBD:kill"
    };
    Random random = new Random(11);
    for (int round = 0; round < 3000; round++) {
      String tagged =
          random
              .ints(10, 0, words.length)
              .mapToObj(i -> words[i])
              .collect(Collectors.joining(" ", "So ", ""));
      Sentence sentence = TaggedText.sentence(tagged);
      int before = -1;
      for (QuantityMention quantity : reader.read(sentence)) {
        assertThat(quantity.first()).as(tagged).isGreaterThan(before);
        assertThat(quantity.last()).as(tagged).isGreaterThanOrEqualTo(quantity.first());
        assertThat(quantity.head()).as(tagged).isBetween(0, sentence.size() - 1);
        assertThat(quantity.low().orElse(-1e20))
            .as(tagged)
            .isLessThanOrEqualTo(quantity.high().orElse(1e20));
        before = quantity.last();
      }
    }
  }
}
