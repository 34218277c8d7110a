package org.plenary.collation.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.collation.compare.Stretch.Origin;

/**
 * The words of a text, with the blanks and marks between them; each sign of Chinese and Japanese is
 * a word.
 *
 * @param list all that the text is made of, in order
 * @param counts how often each word occurs, without blanks and marks
 * @param size how many words there are
 */
public record WordList(List<String> list, Map<String, Integer> counts, int size) {

  private static final Pattern PART =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|(?:(?![\\p{IsHan}])[\\p{L}\\p{M}\\p{N}])++|\\s+|.",
          Pattern.DOTALL);

  public WordList {
    list = List.copyOf(list);
    counts = Map.copyOf(counts);
  }

  /** The words of a text; a hyphen is the same whether a line may break after it or not. */
  public static WordList of(String written) {
    String text = plain(written);
    List<String> list = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    int size = 0;
    Matcher matcher = PART.matcher(text);
    while (matcher.find()) {
      String part = matcher.group();
      list.add(part);
      if (Character.isLetterOrDigit(part.codePointAt(0))) {
        counts.merge(part, 1, Integer::sum);
        size++;
      }
    }
    return new WordList(list, counts, size);
  }

  /** A text with hyphens that look the same made the same. */
  static String plain(String text) {
    return text.replace('\u2010', '-').replace('\u2011', '-');
  }

  /** Those of two texts, one after the other. */
  WordList and(WordList next) {
    List<String> both = new ArrayList<>(list);
    both.add(" ");
    both.addAll(next.list);
    Map<String, Integer> all = new HashMap<>(counts);
    next.counts.forEach((word, count) -> all.merge(word, count, Integer::sum));
    return new WordList(both, all, size + next.size);
  }

  /** What part of the words of both is in both, from 0 to 1. */
  double likeness(WordList other) {
    if (size + other.size == 0) {
      return list.equals(other.list) ? 1 : 0;
    }
    int shared = 0;
    Map<String, Integer> fewer = counts.size() < other.counts.size() ? counts : other.counts;
    Map<String, Integer> more = fewer == counts ? other.counts : counts;
    for (Map.Entry<String, Integer> word : fewer.entrySet()) {
      shared += Math.min(word.getValue(), more.getOrDefault(word.getKey(), 0));
    }
    return 2.0 * shared / (size + other.size);
  }

  /** Lines up the words of this text with those of a newer one. */
  List<Stretch> pieces(WordList newer) {
    List<Stretch> pieces = new ArrayList<>();
    for (WordDifference part : WordDifference.between(list, newer.list)) {
      if (part.isShared()) {
        add(pieces, Origin.BOTH, part.older(list));
      } else {
        add(pieces, Origin.OLDER, part.older(list));
        add(pieces, Origin.NEWER, part.newer(newer.list));
      }
    }
    return pieces;
  }

  private static void add(List<Stretch> pieces, Origin origin, List<String> words) {
    if (!words.isEmpty()) {
      pieces.add(new Stretch(origin, String.join("", words)));
    }
  }
}
