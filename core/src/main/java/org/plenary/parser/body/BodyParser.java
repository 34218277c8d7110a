package org.plenary.parser.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.diagnostic.Code;
import org.plenary.language.number.Label;
import org.plenary.language.number.LabelStyle;
import org.plenary.model.Block;
import org.plenary.model.Numbering;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.SentenceEnds;
import org.plenary.parser.passage.Passage;
import org.plenary.text.Characters;

/**
 * Builds the preamble and the operative part, or the text of an annex, from passages.
 *
 * <p>The preamble lasts until a paragraph has a number, or until a passage opens as an operative
 * paragraph does and ends as one does: recitals end in a comma, operative paragraphs in a semicolon
 * or full stop.
 */
final class BodyParser {

  private final BodyContext reading;
  private final Optional<AmendmentBuilder> amendment;
  private final SectionBuilder sections;
  private final List<Block> preamble = new ArrayList<>();
  private boolean inPreamble;
  private Optional<Numbering> number = Optional.empty();
  private Optional<String> recital = Optional.empty();
  private ListBuilder content = new ListBuilder();
  private final TableBuilder tables;
  private int lastNumber;
  private Optional<LabelStyle> otherStyle = Optional.empty();
  private String before = "";

  /**
   * @param preamble whether recitals come first
   * @param amending whether the paragraphs say how another text is to be changed
   */
  BodyParser(BodyContext reading, boolean preamble, boolean amending) {
    this.reading = reading;
    this.inPreamble = preamble;
    this.amendment = amending ? Optional.of(new AmendmentBuilder(reading)) : Optional.empty();
    this.sections = new SectionBuilder(reading);
    this.tables = new TableBuilder(reading);
  }

  /**
   * Adds passages.
   *
   * @param passages those of this text, in order
   */
  BodyParser parse(List<Passage> passages) {
    for (int i = 0; i < passages.size(); i++) {
      passage(passages.get(i), passages.subList(i + 1, passages.size()));
      before = passages.get(i).string();
    }
    flush();
    return this;
  }

  /** The recitals and what stands among them. */
  List<Block> preamble() {
    return preamble;
  }

  /** The operative part. */
  List<Block> body() {
    List<Block> blocks = sections.build();
    return amendment.map(it -> it.joined(blocks)).orElse(blocks);
  }

  private void passage(Passage passage, List<Passage> following) {
    if (passage.table().isPresent()) {
      content.text(tables.build(passage.table().get()));
      return;
    }
    Extract text = passage.text();
    if (passage.heading() > 0 && !SentenceEnds.clause(text.text())) {
      unnumbered(passage, following);
      return;
    }
    Optional<Label> paragraph = reading.rules().numerals().paragraphNumber(text);
    Optional<Label> other = otherwiseNumbered(text);
    if (paragraph.isPresent() && startsParagraph(paragraph.get(), text)) {
      paragraph(paragraph.get(), text);
    } else if (other.isPresent()) {
      otherStyle = other.map(Label::style);
      paragraph(other.get(), text);
    } else if (!item(text, following)) {
      unnumbered(passage, following);
    }
  }

  private boolean startsParagraph(Label label, Extract text) {
    if (!label.stopMissing()) {
      return true;
    }
    Extract rest = reading.after(label, text);
    return label.ordinal() == lastNumber + 1
        && (SentenceEnds.closed(before) || lastNumber == 0)
        && opensOperative(rest);
  }

  /**
   * The number of a paragraph in another style, as in {@code (1) Decides} or {@code 一、 决定}: the
   * first stands after the recitals and opens as paragraphs do, the others go on with its count.
   */
  private Optional<Label> otherwiseNumbered(Extract text) {
    boolean first = otherStyle.isEmpty();
    if (first && (!inPreamble || content.inList() || SentenceEnds.colon(before))) {
      return Optional.empty();
    }
    Stream<Label> bracketed =
        reading.rules().numerals().itemLabels(text).stream()
            .filter(label -> label.style() == LabelStyle.BRACKETED_NUMBER);
    Stream<Label> capital =
        reading.rules().numerals().headingLabels(text).stream()
            .filter(label -> label.style() == LabelStyle.CAPITAL_ROMAN && !label.stopMissing())
            .filter(label -> SentenceEnds.clause(text.text()));
    return Stream.concat(bracketed, capital)
        .filter(label -> label.ordinal() == lastNumber + 1)
        .filter(
            label ->
                first
                    ? opensOperative(reading.after(label, text))
                    : otherStyle.get() == label.style())
        .findFirst();
  }

  private boolean opensOperative(Extract text) {
    return reading.rules().openings().operative(text).isPresent();
  }

  private void paragraph(Label label, Extract text) {
    flush();
    inPreamble = false;
    check(label, text);
    lastNumber = label.ordinal();
    number = Optional.of(reading.numbering(label, text));
    addText(reading.after(label, text));
  }

  private void check(Label label, Extract text) {
    if (label.stopMissing()) {
      reading
          .findings()
          .report(
              Code.NUMBER_WITHOUT_STOP,
              "Paragraph " + label.ordinal() + " has no stop after its number",
              text.start());
    }
    if (label.ordinal() != lastNumber + 1 && label.ordinal() != 1 && amendment.isEmpty()) {
      reading
          .findings()
          .report(
              Code.NUMBER_OUT_OF_ORDER,
              "Paragraph " + label.ordinal() + " follows paragraph " + lastNumber,
              text.start());
    }
  }

  /** Adds an item of a list, if the passage begins with the label of one. */
  private boolean item(Extract text, List<Passage> following) {
    List<Label> readings = reading.rules().numerals().itemLabels(text);
    if (readings.isEmpty()) {
      return false;
    }
    Optional<Label> first = readings.stream().filter(label -> label.ordinal() <= 1).findFirst();
    Optional<Label> next = content.continuation(readings);
    boolean opens =
        first.isPresent() && (SentenceEnds.colon(before) || second(first.get(), following));
    if (next.isPresent() && !opens) {
      content.item(next.get(), number(next.get(), text), block(next.get(), text));
    } else if (first.isPresent() || next.isPresent()) {
      Label label = first.or(() -> next).orElseThrow();
      content.open(label, number(label, text), block(label, text));
    } else {
      Optional<Label> leap = content.leap(readings);
      Optional<Label> later =
          SentenceEnds.colon(before) ? later(readings, following) : Optional.empty();
      if (leap.isEmpty() && later.isPresent()) {
        Label label = later.get();
        reportOrder(label, text);
        content.open(label, number(label, text), block(label, text));
        return true;
      }
      if (leap.isEmpty()) {
        return false;
      }
      reportOrder(leap.get(), text);
      content.item(leap.get(), number(leap.get(), text), block(leap.get(), text));
    }
    return true;
  }

  private void reportOrder(Label label, Extract text) {
    reading
        .findings()
        .report(
            Code.NUMBER_OUT_OF_ORDER,
            "Item " + label.printed() + " does not follow the one before it",
            text.start());
  }

  /** The reading of a label that begins a list whose first items were left out. */
  private Optional<Label> later(List<Label> readings, List<Passage> following) {
    List<Label> next =
        following.stream()
            .limit(1)
            .flatMap(passage -> reading.rules().numerals().itemLabels(passage.text()).stream())
            .toList();
    return readings.stream()
        .filter(label -> label.style() == LabelStyle.LETTER || label.style() == LabelStyle.ROMAN)
        .filter(
            label ->
                next.stream()
                    .anyMatch(it -> it.style() == label.style() && it.ordinal() > label.ordinal()))
        .findFirst();
  }

  private Numbering number(Label label, Extract text) {
    return reading.numbering(label, text);
  }

  private Block.TextBlock block(Label label, Extract text) {
    return reading.inlines().block(reading.after(label, text));
  }

  /** Whether the list that a label would open has its second item next. */
  private boolean second(Label first, List<Passage> following) {
    return first.ordinal() == 1
        && following.stream()
            .limit(1)
            .flatMap(passage -> reading.rules().numerals().itemLabels(passage.text()).stream())
            .anyMatch(label -> label.style() == first.style() && label.ordinal() == 2);
  }

  /** Whether the open list goes on after this passage, which has no label and ends no list. */
  private boolean listGoesOn(Extract text, List<Passage> following) {
    if (!content.inList() || reading.rules().openings().preamble(text).isPresent()) {
      return false;
    }
    for (Passage passage : following) {
      List<Label> readings = reading.rules().numerals().itemLabels(passage.text());
      if (passage.table().isPresent()
          || reading.rules().numerals().paragraphNumber(passage.text()).isPresent()) {
        return false;
      }
      if (!readings.isEmpty()) {
        return content.continuation(readings).filter(label -> label.ordinal() > 1).isPresent();
      }
    }
    return false;
  }

  private void unnumbered(Passage passage, List<Passage> following) {
    Extract text = passage.text();
    Optional<Passage> next = following.stream().findFirst();
    if (sections.isHeading(passage, before, next, inPreamble)) {
      flush();
      inPreamble = false;
      sections.heading(text, passage.heading());
      return;
    }
    if (listGoesOn(text, following)) {
      addText(text);
      return;
    }
    if (inPreamble && (isRecital(text) || isAmongRecitals(text, next))) {
      flush();
      recital = Optional.of(name(text));
      addText(text);
      return;
    }
    if (inPreamble && !isContinuation(text)) {
      flush();
      inPreamble = false;
    }
    if (content.inList() && completes(text, next)) {
      content.wrapUp(reading.inlines().block(text));
      return;
    }
    if (!inPreamble && !isContinuation(text)) {
      flush();
    }
    addText(text);
  }

  private boolean isRecital(Extract text) {
    String string = text.text();
    if (SentenceEnds.comma(string)) {
      return !isContinuation(text) || reading.rules().openings().preamble(text).isPresent();
    }
    boolean operative = reading.rules().openings().operative(text).isPresent();
    boolean preambular = reading.rules().openings().preamble(text).isPresent();
    return preambular && !(operative && SentenceEnds.closed(string));
  }

  /** What ends as no recital should, or is no clause at all, but has a recital after it. */
  private boolean isAmongRecitals(Extract text, Optional<Passage> next) {
    return (reading.rules().openings().preamble(text).isPresent()
            || !SentenceEnds.clause(text.text()))
        && next.map(Passage::string)
            .filter(SentenceEnds::comma)
            .flatMap(reading.rules().openings()::preamble)
            .isPresent();
  }

  /** The opening phrase as printed, else the first word. */
  private String name(Extract text) {
    return reading
        .rules()
        .openings()
        .preamble(text)
        .orElseGet(
            () -> {
              int end = 0;
              while (end < text.length() && Character.isLetter(text.charAt(end)) && end < 24) {
                end++;
              }
              return end == 0 ? "recital" : text.text().substring(0, end);
            });
  }

  /** Whether the sentence before goes on in this passage. */
  private boolean isContinuation(Extract text) {
    if (content.isEmpty() && number.isEmpty() || quotesAnew(text) || endsRecitals(text)) {
      return false;
    }
    return SentenceEnds.colon(before)
        || !SentenceEnds.clause(before)
        || Characters.startsLow(text) && !SentenceEnds.closed(before);
  }

  /** Whether an operative paragraph without a number follows the last recital. */
  private boolean endsRecitals(Extract text) {
    return inPreamble
        && recital.isPresent()
        && SentenceEnds.comma(before)
        && SentenceEnds.closed(text.text())
        && reading.rules().openings().operative(text).isPresent();
  }

  /** Whether a statement is quoted, each paragraph of it with a quotation mark of its own. */
  private boolean quotesAnew(Extract text) {
    return number.isEmpty()
        && !inPreamble
        && SentenceEnds.clause(before)
        && text.length() > 0
        && "“«\"「".indexOf(text.charAt(0)) >= 0;
  }

  /**
   * Whether the passage completes the sentence that a list interrupted. Where letters have no case,
   * it does so under a number if the last item ended in no full stop, and if nothing new opens or
   * the number that comes next shows that none was lost here.
   */
  private boolean completes(Extract text, Optional<Passage> next) {
    return Characters.startsLow(text)
        || SentenceEnds.comma(before)
        || !SentenceEnds.clause(before)
        || hasNoCase(text)
            && number.isPresent()
            && SentenceEnds.pause(before)
            && (reading.rules().openings().operative(text).isEmpty()
                || next.flatMap(it -> reading.rules().numerals().paragraphNumber(it.text()))
                    .filter(label -> label.ordinal() == lastNumber + 1)
                    .isPresent());
  }

  private static boolean hasNoCase(Extract text) {
    return text.length() > 0 && Character.getType(text.charAt(0)) == Character.OTHER_LETTER;
  }

  private void addText(Extract text) {
    if (text.isBlank()) {
      return;
    }
    boolean instructs = amendment.isPresent() && content.isEmpty();
    content.text(instructs ? amendment.get().block(text) : reading.inlines().block(text));
  }

  private void flush() {
    if (recital.isPresent()) {
      preamble.add(new Block.Recital(recital.get(), content.build()));
    } else if (number.isPresent() || !content.isEmpty()) {
      sections.add(new Block.Paragraph(number, content.build()));
    }
    recital = Optional.empty();
    number = Optional.empty();
    content = new ListBuilder();
  }
}
