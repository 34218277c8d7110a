package org.plenary.parser.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Place;
import org.plenary.language.KnownWords;
import org.plenary.language.LanguageRules;
import org.plenary.language.phrase.Folded;
import org.plenary.parser.repair.row.RepairLine;
import org.plenary.parser.repair.row.Rows;
import org.plenary.parser.repair.row.Traced;
import org.plenary.source.Line;
import org.plenary.source.Source;
import org.plenary.text.Characters;

/**
 * Reads the words by which a deliberation is known in spite of letters that scanning has mistaken:
 * formula, openings, months and meetings. What is like a known word is read as it, told, and stays
 * in the text as it was.
 *
 * <p>A text is taken for scanned if no line is an enacting formula and one is like it. Of others,
 * meeting and date are read where one stands below the other.
 */
public final class ScanNoise {

  private static final int LONGEST_FORMULA = 60;
  private static final int LONGEST_MEETING = 45;

  private static final Pattern DATE =
      Pattern.compile(
          "\\d{1,2}\\S{0,3}\\s+(?:\\p{L}{1,3}\\s+)?(\\S{3,14})\\s+(?:\\p{L}{1,3}\\s+)?"
              + "(?:19|20)\\d\\d(?!\\d)");

  /** A letter with a stop that is like the number 1. */
  private static final Pattern FIRST = Pattern.compile("[lI|!]\\.\\s");

  private static final Pattern WORD = Pattern.compile("\\S+");

  private final Source read;
  private final LanguageRules rules;
  private final KnownWords words;
  private final StringBuilder text;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private ScanNoise(Source read, LanguageRules rules) {
    this.read = read;
    this.rules = rules;
    this.words = rules.knownWords();
    this.text = new StringBuilder(read.text());
  }

  /**
   * What was read.
   *
   * @param repaired the source with the words that it is taken to hold, sign for sign
   * @param printed the signs that stand there, by their offsets
   */
  public record Reading(Repaired repaired, Map<Integer, Character> printed) {

    public Reading {
      printed = Map.copyOf(printed);
    }
  }

  /** Reads a source; of one that is not taken for scanned, only the closing lines. */
  public static Reading read(Source source, LanguageRules rules) {
    if (!rules.joinsWithSpace()) {
      return new Reading(Repaired.not(source), Map.of());
    }
    ScanNoise noise = new ScanNoise(source, rules);
    if (noise.formula()) {
      noise.others();
    } else {
      noise.closing();
    }
    noise.firstNumber();
    return noise.diagnostics.isEmpty()
        ? new Reading(Repaired.not(source), Map.of())
        : noise.reading();
  }

  /** Whether a line is like a formula, and none is one. */
  private boolean formula() {
    Optional<Line> found = Optional.empty();
    String formula = "";
    for (Line line : read.lines().toList()) {
      String stripped = line.text().strip();
      if (stripped.length() > LONGEST_FORMULA || stripped.isEmpty()) {
        continue;
      }
      if (rules.organs().formula(stripped).isPresent()) {
        return false;
      }
      boolean opens =
          Characters.endsInComma(stripped) && !Character.isLowerCase(stripped.charAt(0));
      Optional<String> like = opens ? words.formula(bare(stripped)) : Optional.empty();
      if (like.isPresent() && found.isEmpty()) {
        found = Optional.of(line);
        formula = like.get();
      }
    }
    String known = formula;
    found.ifPresent(line -> put(line, 0, bare(line.text()).length(), known, "the formula"));
    return found.isPresent();
  }

  private static String bare(String text) {
    int end = text.length();
    while (end > 0 && " ,.;:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  private void others() {
    String before = ",";
    for (Line line : read.lines().toList()) {
      String own = line.text();
      if (own.isBlank()) {
        continue;
      }
      if (",;.:".indexOf(before.charAt(before.length() - 1)) >= 0) {
        opening(line);
      }
      dates(line);
      meeting(line);
      hyphen(line);
      before = own.strip();
    }
  }

  /** Lines with the meeting and its date, one of which at least is like it and not it. */
  private void closing() {
    Optional<Line> before = Optional.empty();
    for (Line line : read.lines().toList()) {
      String own = line.text().strip();
      if (own.isEmpty()) {
        continue;
      }
      if (before.isPresent() && own.length() <= LONGEST_MEETING && DATE.matcher(own).lookingAt()) {
        boolean held = rules.closing().meeting(before.get().text().strip()).isPresent();
        boolean dated = rules.closing().date(own).isPresent();
        boolean like = dated || isLikeMonth(own);
        if (held && !dated || !held && like && meeting(before.get())) {
          dates(line);
        }
      }
      before = Optional.of(line);
    }
  }

  private boolean isLikeMonth(String line) {
    Matcher date = DATE.matcher(line);
    return date.find() && words.month(date.group(1)).isPresent();
  }

  private void opening(Line line) {
    Matcher first = WORD.matcher(line.text());
    if (first.find()
        && !Character.isLowerCase(line.text().charAt(first.start()))
        && rules.openings().preamble(line.text()).isEmpty()
        && rules.openings().operative(line.text()).isEmpty()) {
      words.opening(first.group()).ifPresent(word -> put(line, first.start(), first.end(), word));
    }
  }

  private void dates(Line line) {
    Matcher date = DATE.matcher(line.text());
    while (date.find()) {
      int start = date.start(1);
      int end = date.end(1);
      if (rules.dates().parse(date.group()).isEmpty()) {
        words.month(date.group(1)).ifPresent(month -> put(line, start, end, month));
      }
    }
  }

  /** Whether every word of a line is one of those of a meeting, or like one; these are read so. */
  private boolean meeting(Line line) {
    String own = line.text().strip();
    if (own.length() > LONGEST_MEETING
        || own.isEmpty()
        || !Character.isDigit(own.charAt(0))
        || rules.closing().meeting(own).isPresent()) {
      return false;
    }
    Matcher word = WORD.matcher(bare(line.text()));
    List<int[]> places = new ArrayList<>();
    List<String> known = new ArrayList<>();
    while (word.find()) {
      if (Character.isDigit(word.group().charAt(0))) {
        continue;
      }
      Optional<String> like = words.meeting(word.group());
      if (like.isEmpty()) {
        return false;
      }
      places.add(new int[] {word.start(), word.end()});
      known.add(like.get());
    }
    for (int i = 0; i < places.size(); i++) {
      put(line, places.get(i)[0], places.get(i)[1], known.get(i));
    }
    return !places.isEmpty();
  }

  /** The number of the first paragraph, if it is like one and the second follows. */
  private void firstNumber() {
    Optional<Line> first = Optional.empty();
    for (Line line : read.lines().toList()) {
      String own = line.text().strip();
      if (own.startsWith("1.") || own.startsWith("1 ")) {
        return;
      }
      if (FIRST.matcher(own).lookingAt()
          && rules.openings().operative(own.substring(2).strip()).isPresent()) {
        first = Optional.of(line);
      } else if (own.startsWith("2.") && first.isPresent()) {
        int at = first.get().text().indexOf(own(first.get()));
        text.setCharAt(first.get().span().start() + at, '1');
        report(first.get(), own(first.get()).substring(0, 1), "the number 1");
        return;
      }
    }
  }

  private static String own(Line line) {
    return line.text().strip();
  }

  /** A hyphen at the end of a line that was taken for another sign. */
  private void hyphen(Line line) {
    int end = bare(line.text()).length() - 1;
    if (end > 0
        && "›¬".indexOf(line.text().charAt(end)) >= 0
        && Character.isLetter(line.text().charAt(end - 1))) {
      text.setCharAt(line.span().start() + end, '\u00ad');
      report(line, line.text().substring(end, end + 1), "a hyphen");
    }
  }

  /** Puts a word in the place of one that is like it. */
  private void put(Line line, int from, int to, String word) {
    put(line, from, to, word, "“" + word + "”");
  }

  private void put(Line line, int from, int to, String word, String name) {
    Folded folded = Folded.of(line.text().substring(from, to));
    String letters = KnownWords.over(folded.text().replace(" ", ""), word);
    int next = 0;
    boolean changed = false;
    for (int i = 0; i < folded.text().length(); i++) {
      if (folded.text().charAt(i) == ' ') {
        continue;
      }
      char letter = letters.charAt(next++);
      if (folded.text().charAt(i) != letter) {
        int at = line.span().start() + from + folded.start(i);
        boolean capital = Character.isUpperCase(text.charAt(at));
        text.setCharAt(at, capital ? Character.toUpperCase(letter) : letter);
        changed = true;
      }
    }
    if (changed) {
      report(line, line.text().substring(from, to).strip(), name);
    }
  }

  private void report(Line line, String printed, String name) {
    diagnostics.add(
        new Diagnostic(
            Code.READ_BY_LIKENESS,
            "“" + printed + "” was read as " + name + ", which it is like",
            new Place(read.name(), line.number(), 1)));
  }

  private Reading reading() {
    Map<Integer, Character> printed = new HashMap<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != read.text().charAt(i) && text.charAt(i) != '\u00ad') {
        printed.put(i, read.text().charAt(i));
      }
    }
    List<List<RepairLine>> pages = new ArrayList<>();
    read.pages().forEach(page -> pages.add(Rows.of(page)));
    for (List<RepairLine> rows : pages) {
      rows.replaceAll(
          row -> {
            Traced.Builder line = new Traced.Builder();
            for (int i = 0; i < row.text().length(); i++) {
              line.append(text.charAt(row.traced().from(i)), row.traced().from(i));
            }
            return row.with(line.build());
          });
    }
    return new Reading(Repaired.of(read, pages, diagnostics), printed);
  }
}
