package org.dateline.mention.actor;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.mention.Affiliation;

/**
 * All names as they stand in the files, found by the hash of a part. Nothing is cut out of the
 * texts until it is asked for, since most names are not met in a run.
 */
final class NameForms {
  private static final int BUCKETS = 1 << 17;

  /** Owner of the names that were forgotten. */
  private static final ActorEntry NOBODY =
      ActorEntry.of(
          new Actor(Actor.Kind.GROUP, "nobody", Affiliation.UNKNOWN, List.of(), "nowhere"));

  private ActorEntry[] owners = new ActorEntry[1 << 15];
  private String[] texts = new String[1 << 15];
  private int[] starts = new int[1 << 15];
  private int[] ends = new int[1 << 15];
  private Reading.Use[] uses = new Reading.Use[1 << 15];
  private int size;

  /** First and last link of each bucket's chain, one more than its number; 0 for none. */
  private final int[] first = new int[BUCKETS];

  private final int[] last = new int[BUCKETS];
  private int[] next = new int[1 << 16];
  private int[] linked = new int[1 << 16];
  private int links;

  /** The bucket of a part that has this hash code. */
  static int bucket(int hash) {
    return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
  }

  static int buckets() {
    return BUCKETS;
  }

  /** Number of forms. */
  int size() {
    return size;
  }

  /** All actors, each read in full. */
  Collection<Actor> actors() {
    Set<ActorEntry> entries = new LinkedHashSet<>(Arrays.asList(owners).subList(0, size));
    entries.remove(NOBODY);
    return entries.stream().map(ActorEntry::actor).toList();
  }

  ActorEntry owner(int form) {
    return owners[form];
  }

  String text(int form) {
    return texts[form].substring(starts[form], ends[form]);
  }

  Reading.Use use(int form) {
    return uses[form];
  }

  /** Forgets the names added since there were no more than so many. */
  void forget(int known) {
    Arrays.fill(owners, known, size, NOBODY);
  }

  /** The forms of a bucket in the order in which they were added; some that are elsewhere too. */
  int[] in(int bucket) {
    int count = 0;
    for (int link = first[bucket]; link > 0; link = next[link - 1]) {
      count++;
    }
    int[] forms = new int[count];
    count = 0;
    for (int link = first[bucket]; link > 0; link = next[link - 1]) {
      int form = linked[link - 1];
      if (owners[form] != NOBODY && (count == 0 || forms[count - 1] != form)) {
        forms[count++] = form;
      }
    }
    return Arrays.copyOf(forms, count);
  }

  /**
   * Adds a name.
   *
   * @param text where it stands, from {@code start} to {@code end}
   */
  void add(ActorEntry owner, String text, int start, int end, Reading.Use use) {
    if (size == owners.length) {
      grow();
    }
    owners[size] = owner;
    texts[size] = text;
    starts[size] = start;
    ends[size] = end;
    uses[size] = use;
    size++;
    link(owner.kind() == Actor.Kind.PERSON, text, start, end);
    if (use == Reading.Use.DEMONYM) {
      put(Parts.of(NameReadings.plural(text.substring(start, end))).get(0).hashCode());
    }
  }

  private void grow() {
    owners = Arrays.copyOf(owners, size * 2);
    texts = Arrays.copyOf(texts, size * 2);
    starts = Arrays.copyOf(starts, size * 2);
    ends = Arrays.copyOf(ends, size * 2);
    uses = Arrays.copyOf(uses, size * 2);
  }

  /**
   * Links the newest form to its first part; a person's to all, since a later one may begin the
   * last name. The hash is that of the part as {@link Parts} folds it.
   */
  private void link(boolean all, String text, int start, int end) {
    boolean quoted = end - start > 2 && text.charAt(start) == '"' && text.charAt(end - 1) == '"';
    int to = quoted ? end - 1 : end;
    int hash = 0;
    boolean open = false;
    for (int i = quoted ? start + 1 : start; i < to; i++) {
      char c = text.charAt(i);
      if (c > 127) {
        linkFolded(all, text.substring(quoted ? start + 1 : start, to));
        return;
      }
      if (Parts.isBreak(c) || Parts.isPossessive(text, i, to)) {
        if (open) {
          put(hash);
          if (!all) {
            return;
          }
        }
        hash = 0;
        open = false;
      } else if (!Parts.isDropped(c)) {
        hash = 31 * hash + (c >= 'A' && c <= 'Z' ? c + 32 : c);
        open = true;
      }
    }
    if (open) {
      put(hash);
    }
  }

  private void linkFolded(boolean all, String name) {
    for (String part : Parts.of(name)) {
      put(part.hashCode());
      if (!all) {
        return;
      }
    }
  }

  private void put(int hash) {
    if (links == next.length) {
      next = Arrays.copyOf(next, links * 2);
      linked = Arrays.copyOf(linked, links * 2);
    }
    linked[links] = size - 1;
    links++;
    int bucket = bucket(hash);
    if (first[bucket] == 0) {
      first[bucket] = links;
    } else {
      next[last[bucket] - 1] = links;
    }
    last[bucket] = links;
  }
}
