package org.plenary.language;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plenary.language.phrase.Words;

/** Tells the language of a text by its scripts and its frequent words. */
final class Detector {

  /** How much of a text is looked at if all of it leaves the language open. */
  private static final int OPENING = 600;

  /** How much of a text is looked at first, and is enough if it leaves no doubt. */
  private static final int FIRST_LOOK = 3_000;

  /** How much of a long text is looked at: its beginning, in characters. */
  private static final int SAMPLE = 20_000;

  /** How many letters of a Latin word weigh as much as one Chinese sign. */
  private static final double HAN_WEIGHT = 3;

  /** How many of its own words a foreign word takes away from a language. */
  private static final int FOREIGN_WEIGHT = 2;

  private static final int[] NONE = {0};
  private static final double LEAST_SCORE = 0.12;

  /** What a text scores at least whose opening tells its language. */
  private static final double TRACE = 0.02;

  private static final double NO_DOUBT = 0.9;
  private static final double CERTAIN_SCORE = 0.25;

  private final List<LanguageRules> languages;
  private final BitSet foreignToSome = new BitSet();

  /** What each frequent word tells of each language: for it, against it, or nothing. */
  private final Map<String, int[]> weights = new HashMap<>();

  Detector(List<LanguageRules> languages) {
    this.languages = languages;
    for (int i = 0; i < languages.size(); i++) {
      DetectionWords words = languages.get(i).detection();
      for (String word : words.foreignWords()) {
        weights.computeIfAbsent(word, absent -> new int[languages.size()])[i] = -FOREIGN_WEIGHT;
      }
      for (String word : words.words()) {
        weights.computeIfAbsent(word, absent -> new int[languages.size()])[i] = 1;
      }
    }
    languages.forEach(rules -> foreignToSome.or(rules.detection().foreignLetters()));
  }

  private record Score(LanguageRules rules, double share, double words) {
    double total() {
      return share * words;
    }
  }

  Detection detect(String text) {
    if (text.length() > FIRST_LOOK) {
      Detection first = look(text.substring(0, FIRST_LOOK), LEAST_SCORE);
      if (first.confidence() > NO_DOUBT) {
        return first;
      }
    }
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    Detection whole = look(sample, LEAST_SCORE);
    if (whole.language().isPresent() || text.length() <= OPENING) {
      return whole;
    }
    // Names and figures of a long table have few of the frequent words, and none of another
    // language.
    Detection opening = look(text.substring(0, OPENING), LEAST_SCORE);
    return opening.language().equals(look(sample, TRACE).language()) ? opening : whole;
  }

  private Detection look(String sample, double least) {
    Letters letters = new Letters(sample);
    Map<Script, int[]> counts = new EnumMap<>(Script.class);
    int[] hits = new int[languages.size()];
    Words.of(sample, word -> count(word, counts, hits));
    List<Score> scores =
        IntStream.range(0, hits.length)
            .mapToObj(i -> score(languages.get(i), letters, i, counts, hits[i]))
            .filter(score -> score.words >= least && score.share > 0.02)
            .sorted(Comparator.comparing(Score::total).reversed())
            .toList();
    if (scores.isEmpty() || scores.get(0).share < 0.3) {
      return Detection.none();
    }
    Score best = scores.get(0);
    double rival = scores.size() > 1 ? scores.get(1).total() / best.total() : 0;
    return new Detection(
        Optional.of(best.rules.language()),
        Math.min(1, best.words / CERTAIN_SCORE) * (1 - rival / 2));
  }

  private void count(String word, Map<Script, int[]> counts, int[] hits) {
    @Nullable Script script = Script.of(word.charAt(0));
    if (script == null) {
      return;
    }
    counts.computeIfAbsent(script, absent -> new int[1])[0]++;
    int @Nullable [] weight = weights.get(word);
    for (int i = 0; weight != null && i < hits.length; i++) {
      hits[i] += languages.get(i).script() == script ? weight[i] : 0;
    }
  }

  private static Score score(
      LanguageRules rules, Letters letters, int index, Map<Script, int[]> counts, int hits) {
    int words = Math.max(1, counts.getOrDefault(rules.script(), NONE)[0]);
    return new Score(
        rules,
        letters.share(rules.script()),
        (double) hits / words - 4.0 * letters.foreign[index] / (words + 10.0));
  }

  /** The letters of a text, counted by script, and those that a language does not use. */
  private final class Letters {

    private final Map<Script, double[]> weights = new EnumMap<>(Script.class);
    private final int[] foreign = new int[languages.size()];
    private double all;

    Letters(String sample) {
      for (int i = 0; i < sample.length(); i++) {
        char sign = sample.charAt(i);
        if (Character.isLetter(sign)) {
          count(sign);
        }
        if (foreignToSome.get(sign)) {
          for (int k = 0; k < foreign.length; k++) {
            foreign[k] += languages.get(k).detection().foreign(sign) ? 1 : 0;
          }
        }
      }
    }

    private void count(char letter) {
      @Nullable Script script = Script.of(letter);
      double weight = script == Script.HAN ? HAN_WEIGHT : 1;
      all += weight;
      if (script != null) {
        weights.computeIfAbsent(script, absent -> new double[1])[0] += weight;
      }
    }

    double share(Script script) {
      double @Nullable [] weight = weights.get(script);
      return weight == null ? 0 : weight[0] / Math.max(1, all);
    }
  }
}
