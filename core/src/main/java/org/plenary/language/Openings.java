package org.plenary.language;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenary.language.phrase.Folded;
import org.plenary.language.phrase.PhraseTree;
import org.plenary.rules.RuleSection;

/**
 * How recitals and operative paragraphs begin.
 *
 * <p>An opening is a head, such as {@code Recalling}, with words before it, such as {@code Deeply},
 * and words after it, such as {@code also}; each of the three kinds has its list in the data.
 */
public final class Openings {

  private static final int MOST_WORDS = 5;

  /** An opening is no longer than this, in characters; what follows need not be folded. */
  private static final int LONGEST = 1_000;

  private final List<String> heads;
  private final Function<Folded, Optional<String>> recital;
  private final Function<Folded, Optional<String>> operative;
  private final PhraseTree before;
  private final PhraseTree after;

  Openings(RuleSection rules, boolean spaced) {
    heads =
        Stream.concat(rules.texts("recital").stream(), rules.texts("operative").stream()).toList();
    PhraseTree recitalHeads = new PhraseTree(rules.texts("recital"), spaced);
    PhraseTree operativeHeads = new PhraseTree(rules.texts("operative"), spaced);
    recital = text -> opening(text, recitalHeads);
    operative = text -> opening(text, operativeHeads);
    before = new PhraseTree(rules.texts("before"), spaced);
    after = new PhraseTree(rules.texts("after"), spaced);
  }

  /**
   * The opening of a recital with which the text begins, e.g. {@code Recalling also}: the longest
   * one, as printed, so that the text starts with it.
   */
  public Optional<String> preamble(CharSequence text) {
    return Folded.of(beginning(text)).told(recital);
  }

  /**
   * The opening of an operative paragraph with which the text begins, e.g. {@code Also requests}.
   */
  public Optional<String> operative(CharSequence text) {
    return Folded.of(beginning(text)).told(operative);
  }

  /** The length of the opening, of either kind, with which the text begins; 0 if none does. */
  public int length(CharSequence text) {
    return Math.max(
        preamble(text).map(String::length).orElse(0),
        operative(text).map(String::length).orElse(0));
  }

  private static CharSequence beginning(CharSequence text) {
    return text.length() > LONGEST ? text.toString().substring(0, LONGEST) : text;
  }

  /** The heads as phrases. */
  List<String> heads() {
    return heads;
  }

  private Optional<String> opening(Folded text, PhraseTree heads) {
    int end = longest(text.text(), 0, heads, MOST_WORDS);
    return end < 0 ? Optional.empty() : Optional.of(text.toString().substring(0, text.end(end)));
  }

  private int longest(String text, int from, PhraseTree heads, int wordsLeft) {
    int head = heads.longest(text, from);
    int[] longest = {head < 0 ? -1 : extended(text, head)};
    if (wordsLeft > 0) {
      before.ends(
          text,
          from,
          end -> longest[0] = Math.max(longest[0], longest(text, end, heads, wordsLeft - 1)));
    }
    return longest[0];
  }

  private int extended(String text, int from) {
    int end = from;
    for (int words = 0; words < MOST_WORDS; words++) {
      int longer = after.longest(text, end);
      if (longer < 0) {
        break;
      }
      end = longer;
    }
    return end;
  }
}
