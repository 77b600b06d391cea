package org.dateline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Articles to measure with: written here at random, or read from a file, one article a line. */
final class Texts {
  private static final String[] WHO = {
    "Police", "The president of Kenya", "Thousands of teachers", "Rebels", "The World Bank",
    "Foreign Minister Ana Torres", "The opposition", "Three nurses", "The governor of Cusco"
  };
  private static final String[] WHAT = {
    "accused the army of shelling villages near %p",
    "met the ambassador of Ghana in %p",
    "marched in %p against higher prices",
    "said that talks will begin in %p %t",
    "promised $%d million for schools in %p and %p",
    "arrested %d people in %p",
    "rejected a plan that the parliament in %p had passed %t"
  };
  private static final String[] WHEN = {
    "on Tuesday", "last week", "on 3 May 2019", "two days before the vote", "in late August",
    "a year earlier", "since Friday morning", "in the first quarter of 2021"
  };
  private static final String[] WHERE = {
    "Lima", "Accra", "southern Zambia", "Springfield", "Georgia", "the Rhine valley", "Tripoli",
    "Nairobi", "Brest", "San Jose", "Kigali"
  };

  private Texts() {}

  /** An article of at least so many characters; the same seed gives the same words. */
  static String written(int length, long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(length + 200);
    while (text.length() < length) {
      text.append(any(WHO, random)).append(' ').append(told(any(WHAT, random), random));
      text.append(' ').append(any(WHEN, random)).append(random.nextInt(5) == 0 ? ".\n\n" : ". ");
    }
    return text.toString();
  }

  private static String told(String pattern, Random random) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c != '%') {
        out.append(c);
        continue;
      }
      i++;
      switch (pattern.charAt(i)) {
        case 'p' -> out.append(any(WHERE, random));
        case 't' -> out.append(any(WHEN, random));
        default -> out.append(2 + random.nextInt(80));
      }
    }
    return out.toString();
  }

  private static String any(String[] words, Random random) {
    return words[random.nextInt(words.length)];
  }

  /**
   * @param file plain text, one article a line; empty for a hundred articles of 3,000 characters
   */
  static List<String> of(String file) throws IOException {
    List<String> texts = new ArrayList<>();
    if (!file.isEmpty()) {
      Files.readAllLines(Path.of(file)).stream().filter(l -> !l.isBlank()).forEach(texts::add);
    }
    for (int i = 0; file.isEmpty() && i < 100; i++) {
      texts.add(written(3000, i));
    }
    return texts;
  }

  static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
