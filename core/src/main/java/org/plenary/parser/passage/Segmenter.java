package org.plenary.parser.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.language.LanguageRules;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.ForeignFormula;
import org.plenary.parser.line.LineGeometry;
import org.plenary.parser.line.LineJoiner;
import org.plenary.parser.line.SentenceEnds;
import org.plenary.parser.line.SiftedText;
import org.plenary.source.Style;
import org.plenary.text.Characters;

/**
 * Decides between each two lines whether a new passage begins. Formulas, closing lines, votes and
 * the headings of annexes are whole lines. Between all others, every piece of evidence has a
 * weight: the count of paragraphs and items, how the line before ends, how this one begins, and the
 * layout; a passage begins where the sum is positive.
 */
public final class Segmenter {

  private static final int LONGEST_NUMBER = 12;

  private final LanguageRules rules;
  private final List<SiftedText.TextLine> lines;
  private final TabulatedLines tabulated;
  private final List<Extract> texts = new ArrayList<>();
  private final LineGeometry geometry;
  private final SiftedText.Paragraphs paragraphs;
  private final BlankLines blanks;
  private final LineJoiner joiner;
  private final Counters counters;
  private final LineBeginnings beginnings;
  private final AdoptionLines adoption;
  private final ScatteredWords scattered;
  private final boolean cutAtMarkers;
  private final @Nullable Boolean[] alone;

  /** Whether each line is the first half of one with meeting or date, broken at a figure. */
  private final boolean[] brokenClosing;

  private boolean inAdoption;
  private boolean inVote;

  private Segmenter(
      LanguageRules rules,
      List<SiftedText.TextLine> all,
      SiftedText.Paragraphs paragraphs,
      LineJoiner joiner) {
    this.rules = rules;
    this.paragraphs = paragraphs;
    this.joiner = joiner;
    this.tabulated = TabulatedLines.of(rules, all, joiner);
    this.lines = tabulated.lines();
    this.geometry = new LineGeometry(lines);
    this.counters = new Counters(rules.numerals());
    lines.forEach(line -> texts.add(joiner.line(line)));
    this.beginnings = new LineBeginnings(rules, texts, geometry, counters, paragraphs);
    this.adoption = new AdoptionLines(rules.closing(), lines, texts);
    this.alone = new Boolean[lines.size()];
    this.brokenClosing = BrokenClosings.in(rules.closing(), texts, joiner);
    this.scattered = ScatteredWords.in(lines, texts);
    this.blanks = BlankLines.in(rules, texts, geometry);
    this.cutAtMarkers = cutsAtMarkers();
  }

  /** Whether lines mostly end where a marker stands, as where each marker was a line of its own. */
  private boolean cutsAtMarkers() {
    int within = 0;
    int atEnd = 0;
    for (Extract text : texts) {
      int lastLetter = text.length() - 1;
      while (lastLetter >= 0 && !Character.isLetter(text.charAt(lastLetter))) {
        lastLetter--;
      }
      for (Extract.Call call : text.calls()) {
        if (call.at() <= lastLetter) {
          within++;
        } else {
          atEnd++;
        }
      }
    }
    return within <= atEnd / 2;
  }

  /**
   * The passages that lines form.
   *
   * @param rules of the language
   * @param lines the lines of running text after the title
   * @param paragraphs how the lines show where paragraphs end
   * @param joiner how lines are joined
   */
  public static List<Passage> segment(
      LanguageRules rules,
      List<SiftedText.TextLine> lines,
      SiftedText.Paragraphs paragraphs,
      LineJoiner joiner) {
    return new Segmenter(rules, lines, paragraphs, joiner).passages();
  }

  private List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && (!tabulated.before(i).isEmpty() || breaks(first, i))) {
        passages.add(passage(first, i));
        first = i;
      }
      passages.addAll(tabulated.before(i));
      if (first == i) {
        begin(i);
      }
    }
    if (!lines.isEmpty()) {
      passages.add(passage(first, lines.size()));
    }
    passages.addAll(tabulated.before(lines.size()));
    return passages;
  }

  private Passage passage(int from, int to) {
    Extract text = joiner.joined(texts.subList(from, to)).strip();
    boolean centred = true;
    for (int i = from; i < to; i++) {
      centred &= geometry.isCentred(i);
    }
    int heading = lines.get(from).line().structure().heading();
    boolean italic = text.isAll(Style::italic) && geometry.standsOut(from);
    return new Passage(text, centred, text.isAll(Style::bold), italic, heading, Optional.empty());
  }

  private void begin(int line) {
    Extract text = texts.get(line);
    if (rules.annexes().isHeading(text)) {
      counters.restart();
      inAdoption = false;
      inVote = false;
      return;
    }
    counters.begin(text, line > 0 && SentenceEnds.colon(texts.get(line - 1).text()));
    inAdoption = adoption.begins(line);
    inVote &= line == 0 || !texts.get(line - 1).text().endsWith("]");
    inVote |= opensVote(text);
    beginnings.begin(text);
  }

  private boolean breaks(int first, int line) {
    Extract last = texts.get(line - 1);
    Extract next = texts.get(line);
    if (next.length() == 1 && SentenceEnds.clause(next.text())) {
      return false;
    }
    if (brokenClosing[line - 1]) {
      return false;
    }
    if (brokenClosing[line] || line > 1 && brokenClosing[line - 2]) {
      return true;
    }
    if (inAdoption) {
      return adoption.ends(first, line) || rules.annexes().isHeading(next);
    }
    if (adoption.begins(line) || inVote && SentenceEnds.colon(last.text())) {
      return true;
    }
    if (standsAlone(line - 1)
        || standsAlone(line)
        || line == 1 && ForeignFormula.isOver(rules, last.text(), next.text())
        || isDateOfMeeting(line)
        || isDateUnderMeeting(line - 1) && !Characters.startsLow(next.text())
        || opensVote(next)) {
      return true;
    }
    if (first == line - 1 && isNumberAlone(last)) {
      return false;
    }
    if (paragraphs == SiftedText.Paragraphs.WHOLE) {
      return true;
    }
    if (scattered.goesOn(line)) {
      return false;
    }
    if (calledFirst(next) || isHyphen(line) || first < line - 1 && isHyphen(line - 1)) {
      return false;
    }
    int weight =
        -1
            + layout(first, line, next.text())
            + style(line)
            + ending(last.text(), standsApart(line))
            + beginnings.weight(line);
    return weight > 0;
  }

  /**
   * Whether a note is called before the text of a line: behind the last word of the line before.
   */
  private static boolean calledFirst(Extract text) {
    return text.calls().stream().limit(1).anyMatch(call -> call.at() == 0);
  }

  /** Whether the hyphen of a word stands alone on a line, as some extractors leave it. */
  private boolean isHyphen(int line) {
    String text = texts.get(line).text();
    return text.length() == 1
        && "-\u2010".contains(text)
        && Character.isLetter(SentenceEnds.last(texts.get(line - 1).text()));
  }

  private boolean isItem(Extract text) {
    return !rules.numerals().itemLabels(text).isEmpty();
  }

  /** Whether a number or letter was parted from the text that it numbers. */
  private boolean isNumberAlone(Extract text) {
    if (text.length() > LONGEST_NUMBER) {
      return false;
    }
    return rules.numerals().paragraphNumber(text).filter(n -> n.end() >= text.length()).isPresent()
        || rules.numerals().itemLabels(text).stream().anyMatch(n -> n.end() >= text.length());
  }

  /** Formulas, closing lines and the headings of annexes are whole lines. */
  private boolean standsAlone(int line) {
    if (alone[line] == null) {
      alone[line] = standsAlone(texts.get(line));
    }
    return alone[line];
  }

  private boolean standsAlone(Extract text) {
    return text.length() < LineBeginnings.LONGEST_HEADING
        && (!Characters.startsLow(text.text())
                && (rules.organs().formula(text).isPresent()
                    || rules.closing().meeting(text).isPresent())
            || rules.annexes().isHeading(text));
  }

  private boolean opensVote(Extract text) {
    return text.text().startsWith("[") && rules.closing().isVote(text);
  }

  /** Whether the line is the date of the meeting in the line above it. */
  private boolean isDateUnderMeeting(int line) {
    return line > 0
        && standsAlone(line - 1)
        && rules.closing().date(texts.get(line)).isPresent()
        && rules.closing().meeting(texts.get(line - 1)).isPresent();
  }

  /**
   * Whether the line is a date over the line of the meeting, as closing lines have it in Chinese.
   */
  private boolean isDateOfMeeting(int line) {
    return line + 1 < lines.size()
        && SentenceEnds.clause(texts.get(line - 1).text())
        && rules.closing().date(texts.get(line)).isPresent()
        && rules.closing().meeting(texts.get(line + 1)).isPresent();
  }

  private int layout(int first, int line, String next) {
    SiftedText.TextLine before = lines.get(line - 1);
    if (paragraphs == SiftedText.Paragraphs.MARKED) {
      return before.ends() ? 8 : -9;
    }
    int weight = 0;
    if (geometry.indentsParagraphs()) {
      weight += geometry.indent(first, line, BlankLines.isLabelled(rules, texts.get(first)));
    }
    LineGeometry.Space above = geometry.above(line);
    if (blanks == BlankLines.PARAGRAPHS
        || blanks == BlankLines.SOME_PARAGRAPHS && above == LineGeometry.Space.PARTED) {
      boolean within =
          Characters.startsLow(next) && !SentenceEnds.clause(texts.get(line - 1).text());
      weight += space(above, within);
    }
    if (blanks == BlankLines.ABOVE_PARAGRAPHS && above == LineGeometry.Space.NONE) {
      weight -= 4;
    }
    if (cutAtMarkers && isCutAtMarker(first, line - 1)
        || isCutAtOpening(first, line - 1)
        || scattered.goesOn(line - 1) && !BlankLines.isLabelled(rules, texts.get(line))) {
      return weight;
    }
    if (!geometry.endsShort(line - 1, next)) {
      return weight - 2;
    }
    boolean item = isItem(texts.get(first));
    String last = texts.get(line - 1).text();
    boolean goesOn =
        !item
            && SentenceEnds.comma(last)
            && (Characters.startsLow(next)
                    && !(counters.inPreamble() && beginnings.recitalsInLowerCase())
                || !counters.inPreamble() && Characters.startsFigure(next));
    boolean early =
        geometry.endsEarly(line - 1, item && line - 1 == first)
            && SentenceEnds.clause(last)
            && !goesOn;
    return early ? Math.max(weight, 0) + 8 : weight + 3;
  }

  /**
   * What the space above a line weighs: more where a page was measured than in plain text, where a
   * blank line may stand within a sentence.
   */
  private int space(LineGeometry.Space space, boolean within) {
    return switch (space) {
      case PARTED -> geometry.isMeasured() ? 8 : within ? 3 : 5;
      case NONE -> geometry.isMeasured() ? -9 : -4;
      case UNKNOWN -> 0;
    };
  }

  /** Whether a line of the page was cut before or after this piece of it, where a marker stands. */
  private boolean isCutAtMarker(int first, int line) {
    return endsWithCall(line) || line > first && endsWithCall(line - 1);
  }

  /** Whether a number or an opening phrase that begins the passage was cut from this line. */
  private boolean isCutAtOpening(int first, int line) {
    return first == line - 1
        && lines.get(line).line().typography().isEmpty()
        && (isNumberAlone(texts.get(first)) || beginnings.isOpening(first));
  }

  private boolean endsWithCall(int line) {
    Extract text = texts.get(line);
    List<Extract.Call> calls = text.calls();
    return !calls.isEmpty()
        && calls.get(calls.size() - 1).at() == text.length()
        && lines.get(line).line().typography().isEmpty();
  }

  /** A heading is set in one style, which its neighbours do not share. */
  private int style(int line) {
    if (texts.get(line).isAll(Style::bold) != texts.get(line - 1).isAll(Style::bold)) {
      return 7;
    }
    return texts.get(line).isAll(Style::italic) != texts.get(line - 1).isAll(Style::italic) ? 2 : 0;
  }

  /** Whether a line begins with a capital below a blank line, in a text where these mean that. */
  private boolean standsApart(int line) {
    String text = texts.get(line).text();
    return blanks == BlankLines.PARAGRAPHS
        && geometry.above(line) == LineGeometry.Space.PARTED
        && !text.isEmpty()
        && Character.isUpperCase(text.codePointAt(0));
  }

  private int ending(String text, boolean apart) {
    if (SentenceEnds.closed(text) || SentenceEnds.colon(text)) {
      return 2;
    }
    if (SentenceEnds.comma(text)) {
      return counters.inPreamble() ? 1 : apart ? 0 : -2;
    }
    return SentenceEnds.last(text) == '-' ? -6 : -3;
  }
}
