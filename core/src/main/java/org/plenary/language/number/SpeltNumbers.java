package org.plenary.language.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.language.phrase.Folded;

/** Numbers that a text says in words. */
final class SpeltNumbers {

  private static final String HAN_DIGITS = "〇一二三四五六七八九";

  private static final Pattern HAN = Pattern.compile("[〇一二三四五六七八九十百]+");

  /** The signs between two words of one number at most: {@code vingt et un}. */
  private static final int GAP = 4;

  private final List<Word> words = new ArrayList<>();
  private final Optional<Numerals> han;

  /**
   * A word.
   *
   * @param core the letters that are in each of its forms, folded
   * @param forms all of them
   */
  private record Word(String core, Pattern forms, int value) {}

  /**
   * @param han reads Han numerals, where they are words
   */
  SpeltNumbers(Optional<Numerals> han) {
    this.han = han;
  }

  /** Takes a word of the language. */
  void enter(String core, Pattern forms, int value) {
    words.add(new Word(Folded.of(core).text(), forms, value));
  }

  /** The numbers of a folded text, and sums and products of those that stand together. */
  Set<String> in(String signs) {
    Set<String> said = new TreeSet<>();
    Map<Integer, Set<Integer>> starts = new HashMap<>();
    List<Spelt> spelt = new ArrayList<>();
    for (Word word : words) {
      if (signs.contains(word.core())) {
        Matcher matcher = word.forms().matcher(signs);
        while (matcher.find()) {
          spelt.add(new Spelt(matcher.end(), word.value()));
          starts.computeIfAbsent(matcher.start(), at -> new TreeSet<>()).add(word.value());
        }
      }
    }
    for (Spelt first : spelt) {
      said.add(String.valueOf(first.value()));
      for (int at = first.end(); at <= first.end() + GAP; at++) {
        for (int second : starts.getOrDefault(at, Set.of())) {
          said.add(String.valueOf(first.value() + second));
          said.add(String.valueOf(first.value() * second));
        }
      }
    }
    han.ifPresent(numerals -> han(signs, numerals, said));
    return said;
  }

  private static void han(String signs, Numerals numerals, Set<String> said) {
    HAN.matcher(signs)
        .results()
        .forEach(
            run -> {
              digits(run.group()).ifPresent(said::add);
              numerals.ordinal(run.group()).ifPresent(value -> said.add(String.valueOf(value)));
            });
  }

  /** The number of Han numerals that stand for one figure each, as in rule 一五三. */
  private static Optional<String> digits(String run) {
    StringBuilder figures = new StringBuilder();
    run.chars().map(HAN_DIGITS::indexOf).filter(digit -> digit >= 0).forEach(figures::append);
    return figures.length() > 1 && figures.length() == run.length()
        ? Optional.of(figures.toString())
        : Optional.empty();
  }

  /** A number in words, and where it ends. */
  private record Spelt(int end, int value) {}
}
