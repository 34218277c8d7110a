package org.plenary.parser.repair.span;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.language.Openings;
import org.plenary.parser.repair.order.ReversedLetters;
import org.plenary.parser.repair.row.RepairLine;
import org.plenary.parser.repair.row.Traced;
import org.plenary.text.Bidirectional;

/**
 * Parts {@linkplain ReversedSpans stretches} at the opening phrases of recitals, which are set in
 * other type, wherever in a line they stand: what was before the phrase comes behind it, and what
 * was behind comes before it. A phrase behind the end of a clause is where it belongs.
 */
final class SpanRecitals {

  /** A word, and ahead of it the next one. */
  private static final Pattern TWO_WORDS =
      Pattern.compile("(?<![\\p{L}\\p{M}])([\\p{L}\\p{M}]{1,60}) (?=([\\p{L}\\p{M}]{1,60}))");

  /** A longer stretch is no printed line, and its words are left as they are. */
  private static final int LONGEST_LINE = 400;

  /** How many words of a phrase are looked at. */
  private static final int MOST_WORDS = 4;

  private static final int SHORTEST_WORD = 2;

  /** So few words behind a phrase at the end of a stretch are of the phrase. */
  private static final int MOST_BEHIND = 3;

  private final Openings openings;

  /** The words with which phrases of several words begin in this text. */
  private final Set<String> firstWords;

  /** An opening phrase, with a clause sign that stands apart before it. */
  private record Phrase(int start, int words, int end) {}

  private SpanRecitals(Openings openings, Set<String> firstWords) {
    this.openings = openings;
    this.firstWords = firstWords;
  }

  /** How the lines of a text are read. */
  static UnaryOperator<Traced> reading(List<RepairLine> rows, Openings openings) {
    Set<String> firstWords = new TreeSet<>();
    for (RepairLine row : rows) {
      Matcher words = TWO_WORDS.matcher(row.text());
      while (words.find()) {
        String both = words.group() + words.group(2);
        if (openings.preamble(both).filter(both::equals).isPresent()) {
          firstWords.add(words.group(1));
        }
      }
    }
    return new SpanRecitals(openings, firstWords)::ordered;
  }

  private Traced ordered(Traced line) {
    if (line.length() > LONGEST_LINE || firstWords.stream().noneMatch(line.text()::contains)) {
      return line;
    }
    Traced.Builder out = new Traced.Builder();
    int at = 0;
    while (at < line.length()) {
      int end = at;
      while (end < line.length() && isText(line.charAt(end))) {
        end++;
      }
      append(line, at, end, out);
      if (end < line.length()) {
        out.append(line, end, end + 1);
      }
      at = end + 1;
    }
    return out.build();
  }

  static boolean isText(char c) {
    return ReversedLetters.isLetter(c)
        || Bidirectional.isMark(c)
        || c == ' '
        || c == '/'
        || SpanEnds.isClauseSign(c);
  }

  /** Appends a stretch with its parts in order. */
  private void append(Traced line, int start, int end, Traced.Builder out) {
    List<Phrase> phrases = phrases(line.text(), start, end);
    int stop = end;
    for (int n = phrases.size() - 1; n >= 0; n--) {
      Phrase phrase = phrases.get(n);
      part(line, phrase.end(), stop, out);
      sign(line, phrase, out);
      part(line, phrase.words(), phrase.end(), out);
      stop = phrase.start();
    }
    if (phrases.isEmpty()) {
      out.append(line, start, end);
    } else {
      part(line, start, stop, out);
    }
  }

  private static void sign(Traced line, Phrase phrase, Traced.Builder out) {
    if (phrase.words() > phrase.start()) {
      out.append(line, phrase.start(), phrase.start() + 1);
    }
  }

  /** Appends a part with a blank before it where it meets a word. */
  private static void part(Traced line, int start, int end, Traced.Builder out) {
    int from = start;
    while (from < end && line.charAt(from) == ' ') {
      from++;
    }
    if (from == end) {
      return;
    }
    char before = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
    if (before != ' ' && before != '(' && !SpanEnds.isClauseSign(line.charAt(from))) {
      out.append(' ', Traced.NOWHERE);
    }
    out.append(line, from, end);
  }

  /** The phrases that part a stretch. */
  private List<Phrase> phrases(String text, int start, int end) {
    List<Phrase> phrases = new ArrayList<>();
    int from = start;
    for (int at = start; at < end; at++) {
      String before = text.substring(from, at).strip();
      int first = first(text, at, end);
      if (before.isEmpty() || first == 0) {
        at += Math.max(first, 1) - 1;
        continue;
      }
      int sign = at;
      while (sign > from && text.charAt(sign - 1) == ' ') {
        sign--;
      }
      boolean apart =
          SpanEnds.endsClause(before) && sign > start + 1 && text.charAt(sign - 2) == ' ';
      int length = SpanEnds.endsClause(before) && !apart ? 0 : length(text.substring(at, end));
      if (length > 0) {
        phrases.add(new Phrase(apart ? sign - 1 : at, at, at + length));
      }
      from = at + length;
      at += Math.max(length, first) - 1;
    }
    return phrases;
  }

  /** The length of the first word of a phrase at a place; 0 if there is none. */
  private int first(String text, int at, int end) {
    return firstWords.stream()
        .filter(word -> text.startsWith(word, at))
        .mapToInt(String::length)
        .filter(length -> at + length < end && text.charAt(at + length) == ' ')
        .max()
        .orElse(0);
  }

  /**
   * The length of the phrase of several words with which a text begins: where no word ends with it,
   * that word and the next were joined.
   */
  private int length(String text) {
    int best = 0;
    int word = text.indexOf(' ') + 1;
    for (int n = 2; n <= MOST_WORDS && word > 0 && word < text.length(); n++) {
      int end = text.indexOf(' ', word);
      end = end < 0 ? text.length() : end;
      for (int cut = end; cut > word + SHORTEST_WORD; cut--) {
        String phrase = text.substring(0, cut);
        if (openings.preamble(phrase).filter(phrase::equals).isPresent()) {
          best = cut;
          break;
        }
      }
      word = end + 1;
    }
    String rest = text.substring(best).strip();
    boolean longer = best > 0 && !rest.isEmpty() && rest.split(" ").length <= MOST_BEHIND;
    return longer && !SpanEnds.endsClause(rest) ? text.stripTrailing().length() : best;
  }
}
