package org.plenary.language.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.text.HanFigures;

/**
 * A phrase of the data files, made into a regular expression over the folded form of a text.
 *
 * <p>In a phrase {@code (a|b)} is a choice, {@code (a)?} may be missing, and {@code {n}} stands for
 * a number and other names in braces for what {@link #PLACES} or the language says; a backslash
 * takes the meaning from the sign after it. Everything else stands for itself. A space may be
 * missing in the text, and may appear around a punctuation mark.
 */
public final class Phrase {

  /** What the names in braces stand for in every language. */
  static final Map<String, String> PLACES =
      Map.ofEntries(
          Map.entry("n", "\\d{1,5}"),
          Map.entry("d", "\\d{1,2}"),
          Map.entry("m", "\\d{1,2}"),
          Map.entry("y", "(?:19|20)\\d\\d"),
          Map.entry("hy", "一九" + HanFigures.ANY + "{2}"),
          Map.entry("hm", HanFigures.ANY + "{1,2}"),
          Map.entry("hd", HanFigures.ANY + "{1,3}"),
          Map.entry("ordinal", "[^()\\[\\]]{1,40}?"),
          Map.entry("numeral", "[\\p{L}\\p{N}][\\p{L}\\p{N} -]{0,24}"),
          Map.entry("date", ".{6,60}?"),
          Map.entry("items", "[\\d(].*"),
          Map.entry("language", "[\\p{L} ()]+?"),
          Map.entry("favour", "\\d+"),
          Map.entry("against", "\\d+|\\p{L}+"),
          Map.entry("abstaining", "\\d+|\\p{L}+"),
          Map.entry("vote", ".{2,}?"),
          Map.entry("word", "\\p{L}+"),
          Map.entry("sponsors", "[^:]+?"),
          Map.entry("submitter", ".+?"),
          Map.entry("symbol", "[a-z]{1,5}/[^ :]+?"),
          Map.entry("any", ".*"));

  /** Where a word ends in folded text: in scripts without spaces, behind any sign. */
  public static final String WORD_END = "(?:(?<=\\p{IsHan})|(?!\\p{L}))";

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

  /** What may stand around a line that is otherwise a phrase. */
  private static final String OPENING = "[( *";

  private static final String CLOSING = "])";

  private static final String MARKS = ". ,;:*";

  private final Pattern pattern;
  private final Set<String> names;

  /** Words without which no text matches; most lines lack one, and looking for it is quick. */
  private final List<String> words;

  /** The letter or figure that stands last, but for marks; 0 if it cannot be told. */
  private final char last;

  /** The signs one of which stands first. */
  private final BitSet firsts = new BitSet();

  private Phrase(String phrase, Map<String, String> places) {
    this.pattern = Pattern.compile(expression(phrase, places, ""));
    this.names =
        PLACE.matcher(phrase).results().map(name -> name.group(1)).collect(Collectors.toSet());
    this.words = words(phrase);
    this.last = words.isEmpty() ? 0 : last(phrase);
    Beginnings.add(phrase, Map.of(), firsts);
  }

  /** A phrase with places of its own besides, as regular expressions over folded text. */
  static Phrase of(String phrase, Map<String, String> places) {
    return new Phrase(phrase, places);
  }

  /** The words of a phrase that are neither in brackets nor places, the longest first. */
  private static List<String> words(String phrase) {
    StringBuilder literal = new StringBuilder();
    List<String> words = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < phrase.length(); i++) {
      char sign = phrase.charAt(i);
      if ((sign == '|' || sign == '?' && i > 0 && phrase.charAt(i - 1) != ')') && depth == 0) {
        return List.of();
      }
      if ("(){}|?".indexOf(sign) < 0) {
        literal.append(sign == '\\' ? phrase.charAt(++i) : sign);
        continue;
      }
      addWords(depth == 0 ? literal.toString() : "", words);
      literal.setLength(0);
      depth += sign == '(' || sign == '{' ? 1 : sign == ')' || sign == '}' ? -1 : 0;
    }
    addWords(literal.toString(), words);
    words.sort(Comparator.comparingInt(String::length).reversed());
    return words;
  }

  private static void addWords(String literal, List<String> words) {
    for (String word : NO_WORD.split(Folded.literal(literal), -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
  }

  private static char last(String phrase) {
    String folded = Folded.literal(phrase.substring(phrase.length() - 1));
    return folded.length() == 1 && Character.isLetterOrDigit(folded.charAt(0))
        ? folded.charAt(0)
        : 0;
  }

  /** A word that is in every text that matches; empty if none is. */
  String required() {
    return words.isEmpty() ? "" : words.get(0);
  }

  private boolean holdsWords(String text) {
    for (String word : words) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** The match of the whole folded text, apart from marks after it and brackets around it. */
  public Optional<Found> whole(Folded line) {
    String text = line.text();
    int from = opened(text);
    int brackets = trimmed(text, MARKS + CLOSING);
    if (!begins(text, 0) && !begins(text, from)
        || last != 0 && (brackets == 0 || text.charAt(brackets - 1) != last)
        || !holdsWords(text)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(text);
    int marks = trimmed(text, MARKS);
    if (matcher.matches()
        || (marks < text.length() && matcher.region(0, marks).matches())
        || (from < brackets
            && (from > 0 || brackets < marks)
            && matcher.region(from, brackets).matches())) {
      return Optional.of(new Found(line, matcher.end(), groups(matcher)));
    }
    return Optional.empty();
  }

  /** The match with which the folded text begins, apart from brackets before it. */
  public Optional<Found> prefix(Folded line) {
    String text = line.text();
    int from = opened(text);
    if (!begins(text, from) || !holdsWords(text)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(text).region(from, text.length());
    return matcher.lookingAt()
        ? Optional.of(new Found(line, matcher.end(), groups(matcher)))
        : Optional.empty();
  }

  private boolean begins(String text, int at) {
    return at < text.length() && firsts.get(text.charAt(at));
  }

  private static int opened(String text) {
    int from = 0;
    while (from < text.length() && OPENING.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return from;
  }

  private static int trimmed(String text, String signs) {
    int to = text.length();
    while (to > 0 && signs.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return to;
  }

  private Map<String, int[]> groups(Matcher matcher) {
    Map<String, int[]> groups = new HashMap<>();
    for (String name : names) {
      if (matcher.start(name) >= 0) {
        groups.put(name, new int[] {matcher.start(name), matcher.end(name)});
      }
    }
    return groups;
  }

  /** The regular expression of a phrase; its groups are named as the places, and {@code suffix}. */
  public static String expression(String phrase, Map<String, String> places, String suffix) {
    StringBuilder out = new StringBuilder();
    StringBuilder literal = new StringBuilder();
    for (int i = 0; i < phrase.length(); i++) {
      char sign = phrase.charAt(i);
      switch (sign) {
        case '\\' -> literal.append(phrase.charAt(++i));
        case '(', '|', ')', '?' -> {
          flush(literal, out);
          out.append(sign == '(' ? "(?:" : String.valueOf(sign));
        }
        case '{' -> {
          flush(literal, out);
          int end = phrase.indexOf('}', i);
          String name = phrase.substring(i + 1, end);
          @Nullable String place = places.getOrDefault(name, PLACES.get(name));
          if (place == null) {
            throw new IllegalArgumentException("unknown place {" + name + "} in: " + phrase);
          }
          out.append("(?<").append(name).append(suffix).append('>').append(place).append(')');
          i = end;
        }
        default -> literal.append(sign);
      }
    }
    flush(literal, out);
    return out.toString();
  }

  /** A regular expression for a folded key in whose text a space may stand anywhere. */
  public static String loose(String key) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      char sign = key.charAt(i);
      out.append(out.isEmpty() ? "" : " ?")
          .append(Character.isLetterOrDigit(sign) ? "" : "\\")
          .append(sign);
    }
    return out.toString();
  }

  private static void flush(StringBuilder literal, StringBuilder out) {
    String folded = Folded.literal(literal.toString());
    literal.setLength(0);
    for (int i = 0; i < folded.length(); i++) {
      char sign = folded.charAt(i);
      if (sign == ' ') {
        out.append(" ?");
      } else if (Character.isLetterOrDigit(sign)) {
        out.append(sign);
      } else {
        out.append(" ?\\").append(sign).append(" ?");
      }
    }
  }

  /** A match of a phrase in a folded text: where it ends there, and where its places are. */
  public static final class Found {

    private final Folded line;
    private final int end;
    private final Map<String, int[]> places;

    private Found(Folded line, int end, Map<String, int[]> places) {
      this.line = line;
      this.end = end;
      this.places = places;
    }

    /** Where the match ends in the folded text. */
    public int end() {
      return end;
    }

    /** Whether the phrase has that place and the text fills it. */
    public boolean has(String place) {
      return places.containsKey(place);
    }

    /** The folded text of a place; empty where there is none. */
    public String text(String place) {
      int @Nullable [] at = places.get(place);
      return at == null ? "" : line.text().substring(at[0], at[1]);
    }

    /** Offset in the text as printed where a place begins; -1 where there is none. */
    public int start(String place) {
      int @Nullable [] at = places.get(place);
      return at == null ? -1 : line.start(at[0]);
    }

    /** Offset in the text as printed after a place; -1 where there is none. */
    public int end(String place) {
      int @Nullable [] at = places.get(place);
      return at == null ? -1 : line.end(at[1]);
    }

    /** The number of a place of figures. */
    public int number(String place) {
      return Integer.parseInt(text(place));
    }
  }
}
