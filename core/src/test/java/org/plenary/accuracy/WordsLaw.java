package org.plenary.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was read of a file has each of its words as often as the file: none is lost, none new. Where
 * readings by another program part words in different ways, each way will do; of letters and
 * figures there are as many in any.
 */
final class WordsLaw {

  private WordsLaw() {}

  /**
   * The words that break the law: {@code lost} or {@code new}, the word, and how many of it, each
   * after a full stop. Where all words are there, the same of signs.
   *
   * @param readings the text of a file as another program reads it, in one or more ways
   * @param kept the text that was kept of it
   */
  static List<String> broken(List<String> readings, String kept) {
    List<String> words = differences(readings.stream().map(Words::of).toList(), Words.of(kept));
    return words.isEmpty()
        ? differences(List.of(Words.signs(readings.get(0))), Words.signs(kept))
        : words;
  }

  private static List<String> differences(List<Words> readings, Words kept) {
    Set<String> all = new TreeSet<>(kept.counts().keySet());
    readings.forEach(reading -> all.addAll(reading.counts().keySet()));
    List<String> differences = new ArrayList<>();
    for (String word : all) {
      int count = kept.count(word);
      int least = readings.stream().mapToInt(reading -> reading.count(word)).min().orElseThrow();
      int most = readings.stream().mapToInt(reading -> reading.count(word)).max().orElseThrow();
      if (count < least) {
        differences.add("lost." + word + "." + (least - count));
      } else if (count > most) {
        differences.add("new." + word + "." + (count - most));
      }
    }
    return differences;
  }
}
