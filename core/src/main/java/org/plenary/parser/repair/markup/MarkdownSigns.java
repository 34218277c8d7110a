package org.plenary.parser.repair.markup;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.parser.repair.row.Traced;
import org.plenary.source.Source;

/**
 * Reads the signs of Markdown, in which sites and programs give texts: headings, emphasis, links,
 * escapes, and notes with their calls. The signs are no text; a call becomes a raised figure, and a
 * note begins with its number.
 *
 * <p>A text is taken for Markdown if several lines begin with emphasis, as recitals and paragraphs
 * do, or hold the escapes that its printers write; if notes are marked as Markdown marks them; or
 * if one line has emphasis and another is a heading with a hash. Asterisks and underscores that do
 * not come in pairs are left alone everywhere.
 */
public final class MarkdownSigns {

  private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+(?=\\S)");

  /** A bullet before an item that has a label of its own. */
  private static final Pattern BULLET =
      Pattern.compile(
          "\\s*[-*+]\\s+(?=\\\\?\\(\\p{L}{1,5}\\\\?\\)|[\\p{L}\\p{N}]{1,4}\\\\?[.)]\\s"
              + "|[•●▪·–—]\\s|\\p{No}\\s|[‘’]\\p{Nd}{1,2}[‘’]\\s)");

  private static final Pattern TAG = Pattern.compile("<(/?)(?:strong|em|b|i|u|(sup)|sub)>");

  private static final Pattern EMPHASIS =
      Pattern.compile("\\s*(?:[\\d(]\\S{0,5}\\s+)?(\\*{1,3}|_{1,3})\\p{L}[^*_]*\\1.*");

  /** A number that is escaped, or a line that is not to be joined with the next. */
  private static final Pattern ESCAPED = Pattern.compile("\\s*\\d{1,3}\\\\[.)]\\s.*|.*\\S\\\\");

  private static final Pattern NOTE = Pattern.compile("\\s*\\[\\^(\\d{1,3})]:\\s*");
  private static final Pattern CALL = Pattern.compile("\\[\\^(\\d{1,3})]");

  /** The words of a link, and where it leads. */
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]]{0,1000})]\\((?:<[^<>]{0,2000}>|[^()\\s<]\\S{0,2000}?)\\)");

  private static final int SEVERAL = 3;

  /** So many signs wait to be closed; a line of nothing else must not take long. */
  private static final int MOST_OPEN = 32;

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final Traced line;
  private final String text;
  private final BitSet dropped = new BitSet();
  private final Traced.Builder read = new Traced.Builder();
  private boolean raised;

  private MarkdownSigns(Traced line) {
    this.line = line;
    this.text = line.text();
  }

  /** A run of asterisks or underscores that a later one may close. */
  private record Run(char sign, int start, int end) {

    boolean isLike(Run other) {
      return sign == other.sign && end - start == other.end - other.start;
    }
  }

  /** Whether a text is Markdown; what a page or a Word file shows is not. */
  public static boolean areIn(Source source) {
    String text = source.text();
    boolean signs = Stream.of("*", "_", "\\", "[^").anyMatch(text::contains);
    if (!signs || source.lines().anyMatch(line -> line.typography().isPresent())) {
      return false;
    }
    long emphasis = count(source, EMPHASIS);
    return emphasis >= SEVERAL
        || count(source, ESCAPED) >= SEVERAL
        || emphasis > 0 && source.lines().anyMatch(it -> HEADING.matcher(it.text()).lookingAt())
        || source.lines().anyMatch(line -> NOTE.matcher(line.text()).lookingAt());
  }

  private static long count(Source source, Pattern lines) {
    return source.lines().filter(line -> lines.matcher(line.text()).matches()).count();
  }

  /** A line without its signs. */
  public static Traced read(Traced line) {
    MarkdownSigns signs = new MarkdownSigns(line);
    signs.pair();
    Matcher heading = HEADING.matcher(signs.text);
    Matcher bullet = BULLET.matcher(signs.text);
    int start = heading.lookingAt() ? heading.end() : bullet.lookingAt() ? bullet.end() : 0;
    signs.append(start, signs.text.length());
    return signs.read.build();
  }

  /** Finds the signs of emphasis that open and close. */
  private void pair() {
    Deque<Run> open = new ArrayDeque<>();
    for (int at = 0; at < text.length(); at++) {
      if (isEscape(at)) {
        at++;
        continue;
      }
      char sign = text.charAt(at);
      if (sign != '*' && sign != '_') {
        continue;
      }
      int end = at;
      while (end < text.length() && text.charAt(end) == sign) {
        end++;
      }
      Run run = new Run(sign, at, end);
      Optional<Run> opened = open.stream().filter(run::isLike).findFirst();
      if (opened.isPresent() && closes(run)) {
        dropped.set(opened.get().start(), opened.get().end());
        dropped.set(run.start(), run.end());
        // what was opened within and not closed is text
        open.removeIf(it -> it.start() >= opened.get().start());
      } else if (opens(run)) {
        open.push(run);
        if (open.size() > MOST_OPEN) {
          open.removeLast();
        }
      }
      at = end - 1;
    }
  }

  private boolean opens(Run run) {
    return run.end() < text.length()
        && !Character.isWhitespace(text.charAt(run.end()))
        && (run.sign() == '*' || run.start() == 0 || !isOfWord(run.start() - 1));
  }

  private boolean closes(Run run) {
    return !Character.isWhitespace(text.charAt(run.start() - 1))
        && (run.sign() == '*' || run.end() == text.length() || !isOfWord(run.end()));
  }

  private boolean isOfWord(int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  private boolean isEscape(int at) {
    return text.charAt(at) == '\\'
        && (at + 1 == text.length() || PUNCTUATION.indexOf(text.charAt(at + 1)) >= 0);
  }

  private void append(int from, int to) {
    Matcher note = NOTE.matcher(text).region(from, to);
    int at = from;
    if (from == 0 && note.lookingAt()) {
      read.append(line, note.start(1), note.end(1)).append(' ', line.from(note.end() - 1));
      at = note.end();
    }
    while (at < to) {
      at = next(at, to);
    }
  }

  /** Reads what stands at a place; where it goes on. */
  private int next(int at, int to) {
    if (isEscape(at)) {
      if (at + 1 < to) {
        read.append(line, at + 1, at + 2);
      }
      return at + 2;
    }
    Matcher tag = TAG.matcher(text).region(at, to);
    if (text.charAt(at) == '<' && tag.lookingAt()) {
      raised = tag.group(2) != null && tag.group(1).isEmpty();
      return tag.end();
    }
    if (text.charAt(at) == '[') {
      Matcher call = CALL.matcher(text).region(at, to);
      if (call.lookingAt()) {
        raise(call.start(1), call.end(1));
        return call.end();
      }
      Matcher link = LINK.matcher(text).region(at, to);
      if (link.lookingAt()) {
        append(link.start(1), link.end(1));
        return link.end();
      }
    }
    if (raised) {
      raise(at, at + 1);
    } else if (!dropped.get(at)) {
      read.append(line, at, at + 1);
    }
    return at + 1;
  }

  /** Appends figures as raised ones, and others as they are. */
  private void raise(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      read.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : c, line.from(i));
    }
  }
}
