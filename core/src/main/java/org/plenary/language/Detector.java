package org.plenary.language;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the language of a text by its scripts and its frequent words. */
final class Detector {

  /** How much of a long text is looked at: its beginning, in characters. */
  private static final int SAMPLE = 20_000;

  /** How many letters of a Latin word weigh as much as one Chinese sign. */
  private static final double HAN_WEIGHT = 3;

  /** How many of its own words a foreign word takes away from a language. */
  private static final int FOREIGN_WEIGHT = 2;

  private static final double LEAST_SCORE = 0.12;
  private static final double CERTAIN_SCORE = 0.25;

  private Detector() {}

  private record Score(LanguageRules rules, double share, double words) {
    double total() {
      return share * words;
    }
  }

  static Detection detect(String text, List<LanguageRules> languages) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    Map<Script, Double> shares = shares(sample);
    Map<Script, Integer> counts = new EnumMap<>(Script.class);
    int[] hits = new int[languages.size()];
    Words.of(sample, word -> count(word, languages, counts, hits));
    List<Score> scores =
        java.util.stream.IntStream.range(0, hits.length)
            .mapToObj(i -> score(languages.get(i), sample, shares, counts, hits[i]))
            .filter(score -> score.words >= LEAST_SCORE && score.share > 0.02)
            .sorted(Comparator.comparing(Score::total).reversed())
            .toList();
    if (scores.isEmpty() || scores.get(0).share < 0.3) {
      return Detection.none();
    }
    Score best = scores.get(0);
    Optional<Score> next = scores.size() > 1 ? Optional.of(scores.get(1)) : Optional.empty();
    double rival = next.map(Score::total).orElse(0.0) / best.total();
    return new Detection(
        Optional.of(best.rules.language()),
        Math.min(1, best.words / CERTAIN_SCORE) * (1 - rival / 2),
        next.map(score -> score.rules.language()),
        next.map(score -> score.total() / (score.total() + best.total())).orElse(0.0));
  }

  private static void count(
      String word, List<LanguageRules> languages, Map<Script, Integer> counts, int[] hits) {
    Script script = scriptOf(word.charAt(0));
    if (script == null) {
      return;
    }
    counts.merge(script, 1, Integer::sum);
    for (int i = 0; i < hits.length; i++) {
      DetectionWords words = languages.get(i).detection();
      if (languages.get(i).script() == script) {
        hits[i] += words.has(word) ? 1 : words.foreign(word) ? -FOREIGN_WEIGHT : 0;
      }
    }
  }

  private static Score score(
      LanguageRules rules,
      String sample,
      Map<Script, Double> shares,
      Map<Script, Integer> counts,
      int hits) {
    long foreign =
        sample.chars().filter(letter -> rules.detection().foreign((char) letter)).count();
    int words = Math.max(1, counts.getOrDefault(rules.script(), 0));
    return new Score(
        rules,
        shares.getOrDefault(rules.script(), 0.0),
        (double) hits / words - 4.0 * foreign / (words + 10.0));
  }

  private static Map<Script, Double> shares(String sample) {
    Map<Script, Double> shares = new EnumMap<>(Script.class);
    double[] all = {0};
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(
            letter -> {
              Script script = scriptOf(letter);
              double weight = script == Script.HAN ? HAN_WEIGHT : 1;
              all[0] += weight;
              if (script != null) {
                shares.merge(script, weight, Double::sum);
              }
            });
    shares.replaceAll((script, weight) -> weight / Math.max(1, all[0]));
    return shares;
  }

  private static @org.jspecify.annotations.Nullable Script scriptOf(int letter) {
    for (Script script : Script.values()) {
      if (script.has(letter)) {
        return script;
      }
    }
    return null;
  }
}
