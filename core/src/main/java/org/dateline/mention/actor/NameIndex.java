package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * All names of the lexicon by their first part. The names that share it are tried from the longest
 * to the shortest, so that the longest match wins. What begins with a part is read when a text
 * first has the part. Safe for use by several threads.
 */
final class NameIndex {
  private static final Entry[] NONE = new Entry[0];

  private final NameForms forms;
  private final int known;
  private final Set<String> reserved;
  private final AtomicReferenceArray<Entry[]> read =
      new AtomicReferenceArray<>(NameForms.buckets());

  /**
   * @param forms all names, those of a user's dictionaries last
   * @param known number of the others
   * @param reserved names, as {@link NameReadings#key} gives them, that only the dictionaries mean
   */
  NameIndex(NameForms forms, int known, Set<String> reserved) {
    this.forms = forms;
    this.known = known;
    this.reserved = reserved;
  }

  /** A sequence of parts and what it can mean. */
  private static final class Entry {
    final int hash;
    final String[] parts;
    final List<Reading> readings;

    Entry(String[] parts, List<Reading> readings) {
      this.hash = parts[0].hashCode();
      this.parts = parts;
      this.readings = readings;
    }
  }

  NameForms forms() {
    return forms;
  }

  /**
   * The longest name that begins at a part of the sentence and ends at the end of a token.
   *
   * @return number of parts matched, 0 if none; the readings are added to {@code into}
   */
  int longest(SentenceParts text, int at, List<Reading> into) {
    int hash = text.folded(at).hashCode();
    for (Entry entry : entries(NameForms.bucket(hash))) {
      int length = entry.parts.length;
      if (entry.hash == hash && text.endsToken(at + length - 1) && matches(text, at, entry.parts)) {
        for (Reading reading : entry.readings) {
          if (reading.exact().isEmpty()
              ? text.capitalised(at, length)
              : isExact(text, at, reading)) {
            into.add(reading);
          }
        }
        if (!into.isEmpty()) {
          return length;
        }
      }
    }
    return 0;
  }

  private static boolean matches(SentenceParts text, int at, String[] parts) {
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].equals(text.folded(at + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isExact(SentenceParts text, int at, Reading reading) {
    List<String> exact = reading.exact();
    for (int i = 0; i < exact.size(); i++) {
      if (!exact.get(i).equals(text.raw(at + i))) {
        return false;
      }
    }
    return !text.shouts() || exact.size() > 1 || exact.get(0).length() > 3 || text.dotted(at);
  }

  static boolean isAcronym(String part) {
    int letters = 0;
    for (int i = 0; i < part.length(); i++) {
      if (Character.isLowerCase(part.charAt(i))) {
        return false;
      }
      letters += Character.isLetter(part.charAt(i)) ? 1 : 0;
    }
    return letters > 1 || (letters == 1 && part.length() > 1);
  }

  private Entry[] entries(int bucket) {
    Entry[] entries = read.get(bucket);
    if (entries == null) {
      entries = read(bucket);
      read.set(bucket, entries);
    }
    return entries;
  }

  private Entry[] read(int bucket) {
    int[] linked = forms.in(bucket);
    if (linked.length == 0) {
      return NONE;
    }
    List<List<String>> names = new ArrayList<>(linked.length);
    List<List<Reading>> readings = new ArrayList<>(linked.length);
    for (int form : linked) {
      NameReadings.of(
          forms.text(form),
          forms.owner(form).actor(),
          forms.use(form),
          (parts, reading) -> {
            boolean elsewhere = NameForms.bucket(parts.get(0).hashCode()) != bucket;
            if (!elsewhere && (form >= known || !isReserved(parts))) {
              put(parts, reading, names, readings);
            }
          });
    }
    Entry[] entries = new Entry[names.size()];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = new Entry(names.get(i).toArray(String[]::new), List.copyOf(readings.get(i)));
    }
    Arrays.sort(entries, (a, b) -> Integer.compare(b.parts.length, a.parts.length));
    return entries;
  }

  private boolean isReserved(List<String> parts) {
    return !reserved.isEmpty() && reserved.contains(String.join(" ", parts));
  }

  private static void put(
      List<String> parts, Reading reading, List<List<String>> names, List<List<Reading>> readings) {
    int at = names.indexOf(parts);
    if (at < 0) {
      names.add(List.copyOf(parts));
      readings.add(new ArrayList<>(List.of(reading)));
      return;
    }
    for (Reading other : readings.get(at)) {
      if (other.use() == reading.use()
          && other.actor().place().equals(reading.actor().place())
          && other.exact().equals(reading.exact())) {
        return;
      }
    }
    readings.get(at).add(reading);
  }
}
