package org.plenary.parser.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.parser.line.Cues;
import org.plenary.parser.line.PageLine;
import org.plenary.parser.line.SentenceEnds;

/**
 * Tells the figures that the text around them explains, so that they call no note: those of an
 * enumeration, as in {@code 2 Lamps, 1 Horn}, those after a word that is named by its number, as
 * {@code paragraph} is, and those after a word that has numbers beyond all notes elsewhere, as
 * {@code section 24} shows for {@code section 2}, or opens several lines as their label, as in
 * {@code Panel 1:}, and those before what they count, as in {@code 20 years}, or joined to the next
 * number, as in {@code 1 and 2}. A figure behind the number of a document that is named elsewhere
 * is shown to be a call instead, as 9 is in {@code 59/3009} beside {@code 59/300}.
 */
final class ExplainedFigures {

  /**
   * The figure at the beginning of the clause before and the word after it. A clause with a year
   * may begin with a date, one with another figure may hold a call.
   */
  private static final Pattern COUNTED =
      Pattern.compile(
          "[,،、;؛:(（] ?(\\d{1,3}) (?![^,،、;؛:()（）]*(?:\\d{4}|[ \\p{L}]\\d+ ))"
              + "(\\p{L}+)[^,،、;؛:()（）]*[,،、;؛] $");

  private static final Pattern NUMBERED =
      Pattern.compile("(\\p{L}+)\\.? (\\d{1,9})(?![\\d/.,]\\d|\\d| \\()(?: (\\p{L}+))?");

  private static final Pattern DOCUMENT = Pattern.compile("(?<![\\d/])\\d+/\\d+(?![\\d/])");

  /** So much of a line before a figure is looked at, in characters. */
  private static final int LONGEST_CLAUSE = 1_000;

  /** No number of a document has more characters. */
  private static final int LONGEST_DOCUMENT = 16;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern LABEL = Pattern.compile("(\\p{Lu}\\p{L}+) (\\d{1,3})[.:]");
  private static final Pattern NEXT_WORD = Pattern.compile(" (\\p{L}+)");

  /** The end of a name within a sentence: no date follows one without another word. */
  private static final Pattern NAME = Pattern.compile("\\p{L} \\p{Lu}\\p{Ll}{3,40} $");

  private final Cues cues;
  private final List<PageLine> rows;
  private final IntPredicate isText;

  /** How often each number of a document, such as {@code 59/300}, stands in the text. */
  private final Map<String, Integer> documents = new HashMap<>();

  /** The numbers that follow a word: those beyond all notes, and those of labels. */
  private final Map<Place, Set<String>> numbered = new HashMap<>();

  /**
   * Where a number stands. Before another word it may count what that one names, as in {@code 12
   * States}, and so it says something only of numbers before the same word.
   *
   * @param word the word before it
   * @param first whether that opens a line, as {@code Rule 7} does but not {@code Rule} elsewhere
   * @param next the word after it, or nothing
   */
  private record Place(String word, boolean first, String next) {}

  /**
   * @param cues what the language knows of numbers
   * @param isText which of the rows hold text
   * @param maximum the highest number of a note
   */
  ExplainedFigures(Cues cues, List<PageLine> rows, IntPredicate isText, int maximum) {
    this.cues = cues;
    this.rows = rows;
    this.isText = isText;
    Matcher numbers = NUMBERED.matcher("");
    for (PageLine row : rows) {
      for (MatchResult found : numbered(row.text(), numbers)) {
        String number = found.group(2);
        if (Integer.parseInt(number) > maximum && !YEAR.matcher(number).matches()) {
          String next = Objects.requireNonNullElse(found.group(3), "");
          note(new Place(found.group(1), found.start() == 0, next), number);
        }
      }
      if (row.text().indexOf('/') >= 0) {
        DOCUMENT
            .matcher(row.text())
            .results()
            .forEach(found -> documents.merge(found.group(), 1, Integer::sum));
      }
      if (!row.isBlank() && Character.isUpperCase(row.text().codePointAt(0))) {
        Matcher label = LABEL.matcher(row.text());
        if (label.lookingAt()) {
          note(new Place(label.group(1), true, ""), label.group(2));
        }
      }
    }
  }

  /** Looked for where a figure follows a blank: few lines have one, and all have words. */
  private static List<MatchResult> numbered(String text, Matcher numbers) {
    List<MatchResult> found = new ArrayList<>();
    numbers.reset(text);
    int from = 0;
    for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
      if (blank + 1 < text.length() && text.charAt(blank + 1) <= '9') {
        int word = wordBefore(text, blank, from);
        if (word < blank && numbers.region(word, text.length()).lookingAt()) {
          found.add(numbers.toMatchResult());
          from = numbers.end();
        }
      }
    }
    return found;
  }

  /**
   * Where the word before a blank begins, a stop after it or not; at the blank if there is none.
   */
  private static int wordBefore(String text, int blank, int from) {
    int end = blank > from && text.charAt(blank - 1) == '.' ? blank - 1 : blank;
    int start = end;
    while (start > from && Character.isLetter(text.codePointBefore(start))) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    return start < end ? start : blank;
  }

  private void note(Place place, String number) {
    numbered.computeIfAbsent(place, it -> new HashSet<>()).add(number);
  }

  /** The markers with the weight that is left to each, without the figures of the text. */
  List<Marker> weighed(Stream<Marker> markers) {
    return markers
        .map(marker -> marker.withWeight(weight(marker)))
        .filter(marker -> marker.weight() > 0)
        .toList();
  }

  private int weight(Marker marker) {
    if (marker.weight() == Marker.TAIL && isPart(marker)) {
      return isBehindDocument(marker) ? Marker.SPLIT : 0;
    }
    if (marker.weight() > Marker.AFTER_PUNCTUATION || marker.weight() == Marker.SPLIT) {
      return marker.weight();
    }
    String before = before(marker);
    if (marker.weight() == Marker.DATED) {
      return NAME.matcher(before).find() ? Marker.FREE : 0;
    }
    String after = after(marker);
    if (countsOn(marker, before)
        || cues.isNumbered(before)
        || cues.isOneOfTwo(before, marker.value(), after)
        || cues.isCounted(after)) {
      return 0;
    }
    int others = numbersAfterWord(marker, before);
    int doubtful = marker.weight() > Marker.FREE ? Marker.FREE : Marker.TAIL;
    return others > 1 ? 0 : others == 1 ? doubtful : marker.weight();
  }

  /** Whether the marker is the end of a longer number. */
  private boolean isPart(Marker marker) {
    return marker.start() > 0
        && Character.isDigit(rows.get(marker.row()).line().text().charAt(marker.start() - 1));
  }

  /** Whether what stands before the figure in one number is that of a document named elsewhere. */
  private boolean isBehindDocument(Marker marker) {
    String line = rows.get(marker.row()).line().text();
    int start = marker.start();
    while (start > 0 && marker.start() - start <= LONGEST_DOCUMENT && isOfNumber(line, start - 1)) {
      start--;
    }
    String document = line.substring(start, marker.start());
    return documents.containsKey(document)
        && !isOfNumber(line, marker.end())
        && documents.getOrDefault(line.substring(start, marker.end()), 0) < 2;
  }

  private static boolean isOfNumber(String line, int at) {
    return at < line.length() && (Character.isDigit(line.charAt(at)) || line.charAt(at) == '/');
  }

  /** Whether the clause before begins with another figure, which calls no note before this one. */
  private boolean countsOn(Marker marker, String before) {
    Matcher next = next(marker);
    Matcher counted = COUNTED.matcher(before);
    return next.lookingAt()
        && SentenceEnds.pause(before)
        && counted.find()
        && Integer.parseInt(counted.group(1)) != marker.value() - 1
        && isAlike(counted.group(2), next.group(1));
  }

  private static boolean isAlike(String word, String other) {
    return word.equals(other)
        || Character.isUpperCase(word.charAt(0)) && Character.isUpperCase(other.charAt(0));
  }

  /** How many numbers beyond those of notes follow the word before the marker elsewhere. */
  private int numbersAfterWord(Marker marker, String before) {
    int blank = before.length() - 1;
    String word = before.substring(wordBefore(before, blank, 0), blank).replace(".", "");
    if (word.isEmpty()) {
      return 0;
    }
    Matcher next = next(marker);
    String after = next.lookingAt() ? next.group(1) : "";
    Set<String> numbers = numbers(word, false, after);
    if (textBefore(marker).equals(word)) {
      numbers.addAll(numbers(word, true, after));
    }
    return numbers.size();
  }

  private Set<String> numbers(String word, boolean first, String next) {
    Set<String> numbers =
        new HashSet<>(numbered.getOrDefault(new Place(word, first, ""), Set.of()));
    numbers.addAll(numbered.getOrDefault(new Place(word, first, next), Set.of()));
    return numbers;
  }

  /** Looks for a word after a marker. */
  private Matcher next(Marker marker) {
    Matcher next = NEXT_WORD.matcher(rows.get(marker.row()).line().text());
    return next.region(marker.end(), next.regionEnd());
  }

  private String textBefore(Marker marker) {
    String line = rows.get(marker.row()).line().text();
    return line.substring(Math.max(0, marker.start() - LONGEST_CLAUSE), marker.start()).strip();
  }

  /** What follows in the line, or the line below where the marker ends it. */
  private String after(Marker marker) {
    String line = rows.get(marker.row()).line().text();
    String rest =
        line.substring(marker.end(), Math.min(line.length(), marker.end() + LONGEST_CLAUSE));
    int below = marker.row() + 1;
    while (rest.isBlank() && below < rows.size() && !isText.test(below)) {
      below++;
    }
    return rest.isBlank() && below < rows.size() ? ' ' + rows.get(below).text() : rest;
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - LONGEST_CLAUSE));
  }

  /** The text before a marker with that of the line above, and a blank at the end. */
  private String before(Marker marker) {
    int above = marker.row() - 1;
    while (above >= 0 && !isText.test(above)) {
      above--;
    }
    String line = textBefore(marker);
    return (above < 0 ? line : tail(rows.get(above).text()) + ' ' + line).strip() + ' ';
  }
}
