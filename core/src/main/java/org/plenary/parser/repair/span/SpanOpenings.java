package org.plenary.parser.repair.span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plenary.language.Openings;
import org.plenary.parser.repair.row.RepairLine;
import org.plenary.parser.repair.row.Traced;
import org.plenary.text.Bidirectional;

/**
 * Puts opening phrases that are set in other type before the words after them, where a line was
 * read as if it were one {@linkplain ReversedSpans stretch}: it then has its stretches from the
 * last to the first, and often no blank where they meet.
 */
final class SpanOpenings {

  private static final Pattern LABEL = Pattern.compile("^(?:\\s*\\d{1,3}\\s*[-\u2013])?");

  private static final Pattern POINT = Pattern.compile("\\(\\p{L}{1,2}\\)");

  /** How many characters are looked at for an opening phrase. */
  private static final int LONGEST = 120;

  /** A longer stretch is no printed line, and its words are left as they are. */
  private static final int LONGEST_LINE = 400;

  /** How many characters a word has at most. */
  private static final int LONGEST_WORD = 60;

  /** How many characters an opening phrase has at least that is known by itself. */
  private static final int SHORTEST = 3;

  /** How many words an opening phrase has at most. */
  private static final int MOST_WORDS = 6;

  private final Openings openings;

  private SpanOpenings(Openings openings) {
    this.openings = openings;
  }

  /**
   * The rows of a page with opening phrases in order. A row that begins with one has a number or
   * stands below the end of a clause.
   */
  static List<RepairLine> ordered(List<RepairLine> page, Openings openings) {
    SpanOpenings spans = new SpanOpenings(openings);
    List<RepairLine> rows = new ArrayList<>(page);
    int above = -1;
    Optional<Traced> ended = Optional.empty();
    for (int i = 0; i < rows.size(); i++) {
      RepairLine row = rows.get(i);
      if (row.isBlank()) {
        continue;
      }
      Matcher label = LABEL.matcher(row.text());
      boolean labelled = label.find() && !label.group().isBlank();
      boolean begins = labelled || above < 0 || SpanEnds.endsClause(rows.get(above).text().strip());
      Front front = spans.ordered(row.traced(), label.end(), begins || ended.isPresent());
      if (ended.isPresent() && (labelled || spans.beginsPassage(front.line().text()))) {
        rows.set(above, rows.get(above).with(ended.get()));
      } else if (!begins && ended.isPresent()) {
        front = spans.ordered(row.traced(), label.end(), false);
      }
      ended = SpanEnds.ended(front.line(), front.end(), begins && !labelled);
      if (ended.isPresent() && SpanEnds.isPlain(front.line(), front.end())) {
        front = new Front(ended.get(), front.end());
        ended = Optional.empty();
      }
      rows.set(i, front.line() == row.traced() ? row : row.with(front.line()));
      above = i;
    }
    return rows.equals(page) ? page : rows;
  }

  /**
   * A line with its opening phrase in front.
   *
   * @param end where the phrase ends
   */
  private record Front(Traced line, int end) {}

  /** Whether a line begins with the letter of a point or with a recital's opening of two words. */
  private boolean beginsPassage(String text) {
    String line = text.stripLeading();
    return POINT.matcher(line).lookingAt()
        || line.substring(0, recital(line)).strip().indexOf(' ') > 0;
  }

  private Front ordered(Traced line, int start, boolean begins) {
    String text = line.text();
    int stop = start;
    while (stop < text.length() && !isForwards(text.charAt(stop))) {
      stop++;
    }
    int end = end(text, start, stop);
    String span = text.substring(start, end);
    int opening = opening(span.strip());
    if (span.isBlank() || span.length() > LONGEST_LINE || opening > 0) {
      int blank = span.length() - span.stripLeading().length();
      return front(line, SpanJoints.ordered(line, begins ? stop : start), start + blank + opening);
    }
    OptionalInt cut = cuts(span).filter(at -> isBehind(span, at, begins, start > 0)).findFirst();
    if (cut.isEmpty() && begins && start == 0 && span.charAt(0) == ' ') {
      cut = longer(span);
    }
    if (cut.isEmpty() && start > 0) {
      cut = cuts(span).filter(at -> isBehindLabelled(span, at)).findFirst();
    }
    if (cut.isPresent()) {
      return new Front(behind(line, start, start + cut.getAsInt(), end), end - cut.getAsInt());
    }
    return within(span)
        .map(phrase -> new Front(within(line, start, phrase, end), start))
        .orElseGet(() -> front(line, SpanJoints.ordered(line, start), start));
  }

  private static Front front(Traced line, Traced ordered, int end) {
    return new Front(ordered.text().equals(line.text()) ? line : ordered, end);
  }

  /** The end of the words of a stretch, without a hyphen that joins a number to them. */
  private static int end(String text, int start, int stop) {
    int end = stop;
    while (end > start && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '-')) {
      end--;
    }
    return end;
  }

  /** The line with what stands from a place on in front. */
  private static Traced behind(Traced line, int start, int cut, int end) {
    Traced.Builder out = new Traced.Builder().append(line, 0, start);
    out.append(line, cut, end);
    if (line.charAt(start) != ' ') {
      out.append(' ', Traced.NOWHERE);
    }
    int rest = line.charAt(cut - 1) == ' ' ? cut - 1 : cut;
    SpanJoints.append(line, start, rest, out);
    if (end == line.length() || line.charAt(end) != ' ') {
      out.append(line, rest, cut);
    }
    return out.append(line, end, line.length()).build();
  }

  /**
   * Where a recital begins whose first words, those after its opening phrase too, are set apart.
   */
  private OptionalInt longer(String span) {
    return IntStream.range(2, span.length() - 1)
        .filter(at -> span.charAt(at) != ' ' && span.charAt(at - 2) != ' ')
        .filter(at -> isLong(span.substring(at, Math.min(span.length(), at + LONGEST))))
        .findFirst();
  }

  private boolean isLong(String words) {
    return words.substring(0, recital(words)).indexOf(' ') > 0;
  }

  /** Whether the end of a stretch is an opening phrase that belongs before its beginning. */
  private boolean isBehind(String span, int cut, boolean begins, boolean labelled) {
    String rest = span.substring(0, cut).strip();
    String phrase = span.substring(cut);
    boolean apart = span.charAt(cut - 1) == ' ';
    boolean later = begins && span.charAt(0) == ' ';
    boolean first = labelled || begins && (later || phrase.indexOf(' ') > 0);
    int found = apart && !first && SpanEnds.endsClause(rest) ? 0 : opening(phrase + ' ' + rest);
    boolean last = apart || phrase.indexOf(' ') < 0;
    boolean parted = last && found > phrase.length() && !isOpening(phrase);
    boolean several = found == phrase.length() && phrase.indexOf(' ') > 0;
    boolean told = begins && (apart || later || phrase.indexOf(' ') > 0);
    return parted || apart && several || found >= phrase.length() && told;
  }

  /**
   * Whether the end of the stretch behind a number begins with an opening phrase: more words may be
   * set as it is, and where it is one word, it may have met the word before.
   */
  private boolean isBehindLabelled(String span, int cut) {
    String phrase = span.substring(cut);
    int found = opening(phrase);
    return found >= SHORTEST && (span.charAt(cut - 1) == ' ' || found == phrase.length());
  }

  /** Where an opening phrase may begin: at or within the last words of a stretch. */
  private static IntStream cuts(String span) {
    int first = span.length();
    for (int n = 0; n < MOST_WORDS && first > 0; n++) {
      first = span.lastIndexOf(' ', first - 1);
    }
    int from = Math.max(Math.max(first + 1, 1), span.length() - LONGEST);
    int blank = span.length() - span.stripLeading().length();
    return IntStream.range(Math.max(from, blank + 1), span.length() - 1)
        .filter(cut -> span.charAt(cut) != ' ' && (cut < 2 || span.charAt(cut - 2) != ' '));
  }

  /**
   * An opening phrase in the middle of a line.
   *
   * @param turned where its words change places; its start if they are in order
   */
  private record Phrase(int start, int turned, int end) {}

  /**
   * The opening phrase that follows the end of the line, which ends a clause, and is followed by
   * the beginning of it.
   */
  private Optional<Phrase> within(String span) {
    if (!SpanEnds.endsClause(span)) {
      return Optional.empty();
    }
    int at = span.indexOf(' ', 1);
    while (at > 0 && at + 1 < span.length()) {
      String before = span.substring(Math.max(0, at - LONGEST), at).strip();
      if (!before.isEmpty() && !SpanEnds.endsClause(before)) {
        Optional<Phrase> phrase = phrase(span, at + 1).filter(p -> p.end() < span.length() - 1);
        if (phrase.isPresent()) {
          return phrase;
        }
      }
      at = span.indexOf(' ', at + 1);
    }
    return Optional.empty();
  }

  private Optional<Phrase> phrase(String span, int start) {
    int second = span.indexOf(' ', start);
    if (second < 0 || second - start > LONGEST_WORD) {
      return Optional.empty();
    }
    int found = recital(span.substring(start, Math.min(span.length(), start + LONGEST)));
    if (found > second - start) {
      return Optional.of(new Phrase(start, start, start + found));
    }
    String first = span.substring(start, second);
    int end = span.indexOf(' ', second + 1);
    end = end < 0 ? span.length() : end;
    for (int cut = Math.min(end, second + 1 + LONGEST_WORD); cut > second + 1; cut--) {
      String word = span.substring(second + 1, cut);
      if (cut < end && recital(first + ' ' + word) == first.length() + 1 + word.length()) {
        return Optional.of(new Phrase(start, start, cut));
      }
      if (recital(word + ' ' + first) == first.length() + 1 + word.length()) {
        return Optional.of(new Phrase(start, second, cut));
      }
    }
    return Optional.empty();
  }

  private static Traced within(Traced line, int start, Phrase phrase, int end) {
    int from = start + phrase.start();
    int turned = start + phrase.turned();
    int to = start + phrase.end();
    Traced.Builder out = new Traced.Builder().append(line, 0, start);
    out.append(line, to, end).append(' ', Traced.NOWHERE);
    if (turned > from) {
      out.append(line, turned + 1, to).append(' ', Traced.NOWHERE).append(line, from, turned);
    } else {
      out.append(line, from, to);
    }
    if (line.charAt(start) != ' ') {
      out.append(' ', Traced.NOWHERE);
    }
    out.append(line, start, from - 1);
    return out.append(line, end, line.length()).build();
  }

  private static boolean isForwards(char c) {
    return Bidirectional.isFigure(c) || Bidirectional.isLeft(c) || c == '(' || c == '[';
  }

  private boolean isOpening(String words) {
    return opening(words) > 0;
  }

  /** The length of the opening phrase with which a text begins; 0 if there is none. */
  private int opening(String text) {
    return openings.length(text.substring(0, Math.min(text.length(), LONGEST)));
  }

  private int recital(String words) {
    return openings.preamble(words).map(String::length).orElse(0);
  }
}
