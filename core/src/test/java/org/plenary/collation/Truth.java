package org.plenary.collation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.plenary.collation.align.AlignedRow;
import org.plenary.collation.align.Alignment;
import org.plenary.model.Numbering;

/**
 * What belongs together in the six languages of one deliberation: the first segment of the one and
 * the first of the other, and so on, as the published files have them. Where a file lacks segments
 * that the others have, they are named by {@link PublishedDifferences}.
 */
final class Truth {

  /** Letters of which the next occurrence is taken to be far off. */
  private static final int FAR = 4000;

  /** Fewer letters than these may stand anywhere. */
  private static final int SHORT = 15;

  /** For each language and segment of a published file, which place it has among those of all. */
  private final Map<String, List<Integer>> places = new HashMap<>();

  private final Map<String, List<Segment>> published = new HashMap<>();

  Truth(String name, Map<String, SixLanguages.Text> texts) {
    List<Segment> english = SixLanguages.segments(Objects.requireNonNull(texts.get("E")).version());
    texts.forEach(
        (letter, text) -> {
          List<Segment> segments = SixLanguages.segments(text.version());
          published.put(letter, segments);
          Set<String> lacking = PublishedDifferences.lacking(name + letter);
          List<Integer> own = new ArrayList<>();
          int place = 0;
          for (int i = 0; i < segments.size(); i++) {
            while (place < english.size() && lacking.contains(english.get(place).eId())) {
              place++;
            }
            own.add(place++);
          }
          places.put(letter, own);
        });
  }

  private List<Segment> published(String letter) {
    return Objects.requireNonNull(published.get(letter));
  }

  private List<Integer> places(String letter) {
    return Objects.requireNonNull(places.get(letter));
  }

  /** How many of the pairs that were made belong together, and how many that do were made. */
  record Count(int made, int right, int wanted, int found) {

    Count plus(Count other) {
      return new Count(
          made + other.made, right + other.right, wanted + other.wanted, found + other.found);
    }

    double precision() {
      return made == 0 ? 1 : (double) right / made;
    }

    double recall() {
      return wanted == 0 ? 1 : (double) found / wanted;
    }
  }

  /**
   * Counts the pairs of all pairs of languages.
   *
   * @param letters the letters of the alignment's versions
   */
  Count count(Alignment alignment, List<String> letters, List<String> complaints) {
    List<IdentityHashMap<Segment, Set<Integer>>> known = new ArrayList<>();
    for (int v = 0; v < letters.size(); v++) {
      List<Segment> converted = SixLanguages.segments(alignment.versions().get(v));
      List<Segment> gold = published(letters.get(v));
      known.add(placed(converted, gold, places(letters.get(v))));
    }
    int made = 0;
    int right = 0;
    int wanted = 0;
    int found = 0;
    for (int a = 0; a < letters.size(); a++) {
      for (int b = a + 1; b < letters.size(); b++) {
        Set<Integer> both = new HashSet<>();
        for (AlignedRow row : alignment.rows()) {
          for (Segment one : row.cells().get(a)) {
            for (Segment other : row.cells().get(b)) {
              Set<Integer> own = known.get(a).getOrDefault(one, Set.of());
              Set<Integer> others = known.get(b).getOrDefault(other, Set.of());
              if (own.isEmpty() || others.isEmpty()) {
                continue;
              }
              Set<Integer> shared = new HashSet<>(own);
              shared.retainAll(others);
              made++;
              right += shared.isEmpty() ? 0 : 1;
              both.addAll(shared);
              if (shared.isEmpty()) {
                complaints.add(
                    letters.get(a)
                        + letters.get(b)
                        + " "
                        + one.eId()
                        + " | "
                        + other.eId()
                        + " "
                        + cut(one)
                        + " | "
                        + cut(other));
              }
            }
          }
        }
        Set<Integer> pairs = new HashSet<>(places(letters.get(a)));
        pairs.retainAll(new HashSet<>(places(letters.get(b))));
        pairs.removeAll(mute(letters.get(a)));
        pairs.removeAll(mute(letters.get(b)));
        wanted += pairs.size();
        pairs.retainAll(both);
        found += pairs.size();
      }
    }
    return new Count(made, right, wanted, found);
  }

  /** The places of a published file without a letter or figure, such as cells with a dash. */
  private Set<Integer> mute(String letter) {
    Set<Integer> mute = new HashSet<>();
    List<Segment> segments = published(letter);
    for (int i = 0; i < segments.size(); i++) {
      if (letters(printed(segments.get(i))).isEmpty()) {
        mute.add(places(letter).get(i));
      }
    }
    return mute;
  }

  private static String cut(Segment segment) {
    return segment.text().substring(0, Math.min(40, segment.text().length()));
  }

  /** Where the segments of a converted document stand in the published one, by their letters. */
  private static IdentityHashMap<Segment, Set<Integer>> placed(
      List<Segment> converted, List<Segment> gold, List<Integer> places) {
    IdentityHashMap<Segment, Set<Integer>> known = new IdentityHashMap<>();
    StringBuilder all = new StringBuilder();
    List<Integer> owner = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      String letters = letters(printed(gold.get(i)));
      all.append(letters);
      for (int c = 0; c < letters.length(); c++) {
        owner.add(places.get(i));
      }
      if (converted.size() == gold.size() && converted.get(i).equals(gold.get(i))) {
        known.computeIfAbsent(converted.get(i), k -> new HashSet<>()).add(places.get(i));
      }
    }
    int from = 0;
    for (Segment segment : converted) {
      String letters = letters(printed(segment));
      if (letters.isEmpty() || known.containsKey(segment)) {
        continue;
      }
      int at = find(all.toString(), letters, from, owner);
      if (at < 0 && !letters(segment.text()).isEmpty()) {
        letters = letters(segment.text());
        at = find(all.toString(), letters, from, owner);
      }
      if (at < 0) {
        at = find(all.toString(), letters, 0, owner);
      } else if (at - from < FAR) {
        from = at + letters.length();
      }
      if (at >= 0) {
        known.put(segment, new HashSet<>(owner.subList(at, at + letters.length())));
      }
    }
    return known;
  }

  /** The number, which one file marks and another has in the text, and the text. */
  private static String printed(Segment segment) {
    boolean note = segment.kind() == SegmentKind.NOTE;
    return (note ? "" : segment.number().map(Numbering::printed).orElse("")) + segment.text();
  }

  /** Where letters stand; a few of them, as cells have, must be all of a segment. */
  private static int find(String all, String letters, int from, List<Integer> owner) {
    int at = all.indexOf(letters, from);
    while (at >= 0 && letters.length() < SHORT && !isWhole(at, letters.length(), owner)) {
      at = all.indexOf(letters, at + 1);
    }
    return at;
  }

  private static boolean isWhole(int at, int length, List<Integer> owner) {
    int end = at + length;
    boolean begins = at == 0 || !owner.get(at - 1).equals(owner.get(at));
    return begins && (end == owner.size() || !owner.get(end - 1).equals(owner.get(end)));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
