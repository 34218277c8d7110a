package org.plenary.parser.passage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.language.number.Label;
import org.plenary.language.number.LabelStyle;
import org.plenary.language.number.Numerals;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.SentenceEnds;

/** The counts of paragraphs and items so far: which number or letter is to come next. */
final class Counters {

  /** How many letters of a list an excerpt or an amendment leaves out, or a slip goes back. */
  private static final int MOST_SKIPPED = 4;

  private static final Set<LabelStyle> WITH_WORD =
      EnumSet.of(LabelStyle.ARTICLE, LabelStyle.SECTION, LabelStyle.CHAPTER, LabelStyle.PART);

  private final Numerals numerals;
  private final Deque<Label> open = new ArrayDeque<>();
  private final Map<LabelStyle, Integer> headings = new EnumMap<>(LabelStyle.class);
  private int paragraph;
  private boolean annexed;

  Counters(Numerals numerals) {
    this.numerals = numerals;
  }

  /** Whether no paragraph has had a number yet. */
  boolean inPreamble() {
    return paragraph == 0 && !annexed;
  }

  /** Starts all counts again, as an annex does. */
  void restart() {
    annexed = true;
    paragraph = 0;
    open.clear();
    headings.clear();
  }

  /** Whether the paragraph of that number comes next. */
  boolean expects(Label number) {
    return number.ordinal() == paragraph + 1;
  }

  /** Whether the paragraph of that number comes next but one, so that one number was skipped. */
  boolean skipsOne(Label number) {
    return paragraph > 0 && number.ordinal() == paragraph + 2;
  }

  /** Whether the text begins with the item that comes next, or with the first of a new list. */
  boolean expectsItem(CharSequence text) {
    for (Label label : numerals.itemLabels(text)) {
      if (label.style() == LabelStyle.BULLET) {
        continue;
      }
      if (label.ordinal() == 1 || continues(label)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the text begins with an item near those of an open list: letters were skipped, printed
   * twice or swapped.
   */
  boolean skipsItems(CharSequence text) {
    return numerals.itemLabels(text).stream().anyMatch(this::skips);
  }

  private boolean skips(Label label) {
    return label.style() != LabelStyle.BULLET
        && open.stream()
            .anyMatch(
                last ->
                    last.style() == label.style()
                        && Math.abs(label.ordinal() - last.ordinal() - 1) <= MOST_SKIPPED);
  }

  /**
   * Whether the text begins with the number of the heading that comes next, or of a first one. Of
   * headings with a word, such as the sections of a budget, some may be left out.
   */
  boolean expectsHeading(CharSequence text) {
    for (Label label : numerals.headingLabels(text)) {
      int last = headings.getOrDefault(label.style(), 0);
      if (label.ordinal() == 1
          || label.ordinal() == last + 1
          || WITH_WORD.contains(label.style()) && label.ordinal() >= last) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text is the number of a heading with its word, and nothing else. */
  boolean isHeadingNumber(Extract text) {
    return numerals.headingLabels(text).stream()
        .anyMatch(
            label ->
                WITH_WORD.contains(label.style())
                    && label.end() >= text.length()
                    && !SentenceEnds.closed(text.text()));
  }

  private boolean continues(Label label) {
    for (Label last : open) {
      if (last.style() == label.style() && last.ordinal() + 1 == label.ordinal()) {
        return true;
      }
    }
    return false;
  }

  private void leapTo(Label label) {
    while (open.peek() != null && open.peek().style() != label.style()) {
      open.pop();
    }
    open.pop();
    open.push(label);
  }

  /** Whether the text begins with the label of an item, from whatever letter or number on. */
  boolean isItem(CharSequence text) {
    return numerals.itemLabels(text).stream().anyMatch(Counters::isCounted);
  }

  private static boolean isCounted(Label label) {
    return label.style() == LabelStyle.LETTER || label.style() == LabelStyle.ROMAN;
  }

  /**
   * Takes note of how a passage begins.
   *
   * @param led whether a colon stands before it, after which a list may begin with a later item
   */
  void begin(CharSequence text, boolean led) {
    Optional<Label> number = numerals.paragraphNumber(text);
    if (number.isPresent()) {
      if (expects(number.get()) || number.get().ordinal() == 1 || !number.get().stopMissing()) {
        paragraph = number.get().ordinal();
        open.clear();
      }
      return;
    }
    List<Label> labels = numerals.itemLabels(text);
    Optional<Label> first = labels.stream().filter(label -> label.ordinal() == 1).findFirst();
    for (Label label : labels) {
      if (continues(label)) {
        while (open.peek() != null
            && !(open.peek().style() == label.style()
                && open.peek().ordinal() + 1 == label.ordinal())) {
          open.pop();
        }
        open.pop();
        open.push(label);
        first.filter(other -> other.style() != label.style()).ifPresent(open::push);
        return;
      }
    }
    first.ifPresent(open::push);
    if (first.isEmpty()) {
      Optional<Label> leap = labels.stream().filter(this::skips).findFirst();
      leap.ifPresent(this::leapTo);
      if (leap.isEmpty() && led) {
        labels.stream().filter(Counters::isCounted).forEach(open::push);
      }
    }
    numerals.headingLabels(text).forEach(label -> headings.put(label.style(), label.ordinal()));
  }
}
