package org.plenary.parser.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.diagnostic.Code;
import org.plenary.model.Annex;
import org.plenary.model.Block;
import org.plenary.model.Organ;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.ForeignFormula;
import org.plenary.parser.line.SentenceEnds;
import org.plenary.parser.passage.Passage;
import org.plenary.text.Characters;

/** Parts the passages after the title into formula, main text, closing lines and annexes. */
public final class ZoneParser {

  private static final int LONGEST_TITLE = 400;

  private final BodyContext reading;
  private final boolean amending;
  private final List<Passage> passages;

  private ZoneParser(BodyContext reading, List<Passage> passages, boolean amending) {
    this.reading = reading;
    this.amending = amending;
    this.passages = passages;
  }

  /**
   * Reads all that follows the title.
   *
   * @param reading what is shared in this parse
   * @param passages the passages from the enacting formula on
   * @param amending whether they say how another text is to be changed
   */
  public static ParsedBody parse(BodyContext reading, List<Passage> passages, boolean amending) {
    return new ZoneParser(reading, passages, amending).body();
  }

  private ParsedBody body() {
    List<Block> preamble = new ArrayList<>();
    int from = 0;
    int formula = formula(reading, passages);
    if (formula >= 0) {
      preamble.addAll(recitals(passages.subList(0, formula)));
      preamble.add(formula(passages.get(formula).text()));
      from = formula + 1;
    }
    int annexes = annexStart(from);
    int closing = from;
    int closingLines = 0;
    while (closing < annexes && closingLines == 0) {
      closingLines = ClosingParser.count(reading, passages.subList(0, annexes), closing);
      closing += closingLines == 0 ? 1 : 0;
    }
    List<Passage> text = new ArrayList<>(passages.subList(from, closing));
    List<Passage> after = passages.subList(closing + closingLines, annexes);
    after.stream().filter(it -> !it.text().isBlank()).findFirst().ifPresent(this::reportAfter);
    text.addAll(after);
    boolean recitals = from > 0 || !amending && opensWithRecital(text);
    BodyParser main = new BodyParser(reading, recitals, amending).parse(text);
    preamble.addAll(main.preamble());
    int last = closingLines == 0 ? lastClosing(annexes) : passages.size();
    List<Passage> lines =
        closingLines == 0
            ? passages.subList(last, passages.size())
            : passages.subList(closing, closing + closingLines);
    ClosingParser end = new ClosingParser(reading).parse(lines);
    boolean annexed = last < passages.size();
    return new ParsedBody(
        preamble,
        main.body(),
        annexed ? List.of() : end.blocks(),
        annexes(annexes, last, annexed ? end.blocks() : List.of()),
        end.date(),
        end.meeting());
  }

  private void reportAfter(Passage passage) {
    reading
        .findings()
        .report(
            Code.TEXT_AFTER_CLOSING,
            "Text below the closing lines is put above them",
            passage.text().start());
  }

  /** Where closing lines begin that stand after the last annex; the end where none do. */
  private int lastClosing(int annexes) {
    for (int i = annexes + 1; i < passages.size(); i++) {
      int count = ClosingParser.count(reading, passages, i);
      if (count > 0 && i + count == passages.size()) {
        return i;
      }
    }
    return passages.size();
  }

  /** Whether recitals come first though the formula was left out, as now and then it is. */
  private boolean opensWithRecital(List<Passage> text) {
    return !text.isEmpty()
        && SentenceEnds.comma(text.get(0).string())
        && reading.rules().openings().preamble(text.get(0).text()).isPresent();
  }

  /** The index of the formula: of the first passage, or under recitals; -1 if there is none. */
  private static int formula(BodyContext reading, List<Passage> passages) {
    for (int i = 0; i < passages.size(); i++) {
      Extract text = passages.get(i).text();
      if (reading.rules().organs().formula(text).isPresent()) {
        return i;
      }
      if (i == 0
          && passages.size() > 1
          && ForeignFormula.isOver(reading.rules(), text.text(), passages.get(1).string())) {
        return i;
      }
      boolean recital =
          reading.rules().openings().preamble(text).isPresent()
              || i > 0
                  && SentenceEnds.comma(passages.get(i - 1).string())
                  && isPlain(reading, text);
      if (!recital || !SentenceEnds.pause(text.text())) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a text has no number and does not open as a paragraph does. */
  private static boolean isPlain(BodyContext reading, Extract text) {
    return reading.rules().openings().operative(text).isEmpty()
        && reading.rules().numerals().paragraphNumber(text).isEmpty()
        && reading.rules().numerals().itemLabels(text).isEmpty();
  }

  /**
   * The recitals above the formula. As no paragraph stands there, each is one whatever else it
   * opens as; a passage that opens none goes on with that before it.
   */
  private List<Block> recitals(List<Passage> above) {
    List<Block> recitals = new ArrayList<>();
    List<Block> content = new ArrayList<>();
    for (int i = above.size() - 1; i >= 0; i--) {
      Extract text = above.get(i).text();
      content.add(0, reading.inlines().block(text));
      Optional<String> opening = reading.rules().openings().preamble(text);
      if (opening.isPresent()) {
        recitals.add(0, new Block.Recital(opening.get(), content));
        content.clear();
      }
    }
    return recitals;
  }

  private Block.Formula formula(Extract text) {
    return new Block.Formula(List.of(reading.inlines().block(text)));
  }

  private int annexStart(int from) {
    for (int i = from + 1; i < passages.size(); i++) {
      if (isAnnexLine(i)) {
        return i;
      }
    }
    return passages.size();
  }

  private boolean isAnnexLine(int index) {
    return reading.rules().annexes().isHeading(passages.get(index).text());
  }

  private List<Annex> annexes(int from, int to, List<Block> closing) {
    List<Annex> annexes = new ArrayList<>();
    int start = from;
    while (start < to) {
      int end = start + 1;
      while (end < to && !isAnnexLine(end)) {
        end++;
      }
      annexes.add(annex(passages.subList(start, end), end == to ? closing : List.of()));
      start = end;
    }
    return annexes;
  }

  private Annex annex(List<Passage> own, List<Block> closing) {
    Block.Heading heading = new Block.Heading(reading.inlines().inlines(own.get(0).text()));
    List<Block.TextBlock> titles = new ArrayList<>();
    int at = 1;
    while (at < own.size() && isTitle(own, at)) {
      titles.add(reading.inlines().block(own.get(at).text()));
      at++;
    }
    BodyParser body = new BodyParser(reading, false, false).parse(own.subList(at, own.size()));
    List<Block> content = new ArrayList<>(body.body());
    if (!closing.isEmpty()) {
      content.add(new Block.Paragraph(Optional.empty(), closing));
    }
    return new Annex(heading, titles, body.preamble(), content, List.of());
  }

  /** The first passages under the annex line that read as headings: no number, no full stop. */
  private boolean isTitle(List<Passage> own, int at) {
    Passage passage = own.get(at);
    String text = passage.string();
    return passage.table().isEmpty()
        && text.length() < LONGEST_TITLE
        && at + 1 < own.size()
        && (passage.bold() ? !SentenceEnds.pause(text) : !SentenceEnds.clause(text))
        && reading.rules().numerals().labels(passage.text()).isEmpty()
        && !Characters.startsLow(text)
        && (at == 1 || passage.bold() || passage.centred());
  }

  /** The organ of the formula with which the passages begin, recitals above it aside. */
  public static Optional<Organ> organ(BodyContext reading, List<Passage> passages) {
    int formula = formula(reading, passages);
    return formula < 0
        ? Optional.empty()
        : reading.rules().organs().formula(passages.get(formula).text());
  }
}
