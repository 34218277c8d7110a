package org.plenary.parser.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.model.Annex;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.Inline;
import org.plenary.model.Numbering;

/** A deliberation as passages in reading order, not yet broken into lines. */
final class ReadingOrder implements Block.Visitor<Void> {

  /** The first of the characters that stand for calls of notes; the others follow it. */
  static final char FIRST_CALL = '\ue000';

  /** How a passage is set. */
  enum Setting {
    MASTHEAD,
    TITLE,
    TEXT,
    HEADING,
    CLOSING
  }

  /**
   * Text that ends with its line.
   *
   * @param level how deep it stands in lists
   * @param text its characters, with one for each call of a note
   */
  record Passage(Setting setting, int level, String text) {}

  /**
   * A call of a note.
   *
   * @param marker its marker
   * @param note its text, where this is the first call
   */
  record Call(String marker, Optional<String> note) {}

  private final List<Passage> passages = new ArrayList<>();
  private final List<Call> calls = new ArrayList<>();
  private int level;
  private String label = "";

  private ReadingOrder() {}

  static ReadingOrder of(Deliberation deliberation) {
    ReadingOrder order = new ReadingOrder();
    deliberation.masthead().forEach(line -> order.add(Setting.MASTHEAD, line.content()));
    deliberation.preface().forEach(line -> order.add(Setting.TITLE, line.content()));
    order.blocks(deliberation.preamble());
    order.blocks(deliberation.body());
    for (Block block : deliberation.conclusions()) {
      order.closing(((Block.TextBlock) block).content());
    }
    deliberation.annexes().forEach(order::annex);
    return order;
  }

  static boolean isCall(char c) {
    return c >= FIRST_CALL && c < FIRST_CALL + 0x1000;
  }

  List<Passage> passages() {
    return passages;
  }

  Call call(char c) {
    return calls.get(c - FIRST_CALL);
  }

  private void annex(Annex annex) {
    add(Setting.HEADING, annex.heading().content());
    annex.titles().forEach(title -> add(Setting.HEADING, title.content()));
    blocks(annex.preamble());
    blocks(annex.body());
    annex.annexes().forEach(this::annex);
  }

  private void closing(List<Inline> inlines) {
    inlines.stream()
        .filter(Inline.Field.class::isInstance)
        .forEach(field -> add(Setting.CLOSING, List.of(field)));
  }

  private Void blocks(List<? extends Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return null;
  }

  private void add(Setting setting, List<Inline> inlines) {
    String text = inlines.stream().map(this::string).collect(Collectors.joining());
    passages.add(new Passage(setting, level, (label + " " + text).strip()));
    label = "";
  }

  private String string(Inline inline) {
    if (inline instanceof Inline.Text text) {
      return text.value();
    }
    if (inline instanceof Inline.Field field) {
      return field.content().stream().map(this::string).collect(Collectors.joining());
    }
    if (inline instanceof Inline.Note note) {
      Block.TextBlock text = (Block.TextBlock) note.content().get(0);
      String own = text.content().stream().map(this::string).collect(Collectors.joining());
      calls.add(new Call(note.marker(), Optional.of(own)));
    } else {
      calls.add(new Call(((Inline.NoteCall) inline).marker(), Optional.empty()));
    }
    return Character.toString((char) (FIRST_CALL + calls.size() - 1));
  }

  private void number(Optional<Numbering> number) {
    label = number.map(Numbering::printed).orElse("");
  }

  @Override
  public Void text(Block.TextBlock text) {
    add(Setting.TEXT, text.content());
    return null;
  }

  @Override
  public Void formula(Block.Formula formula) {
    return blocks(formula.lines());
  }

  @Override
  public Void recital(Block.Recital recital) {
    return blocks(recital.content());
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    number(paragraph.number());
    return blocks(paragraph.content());
  }

  @Override
  public Void list(Block.ItemList list) {
    blocks(list.intro());
    level++;
    for (Block.Point point : list.points()) {
      number(point.number());
      blocks(point.content());
    }
    level--;
    return blocks(list.wrapUp());
  }

  @Override
  public Void heading(Block.Heading heading) {
    add(Setting.HEADING, heading.content());
    return null;
  }

  @Override
  public Void section(Block.Section section) {
    number(section.number());
    section.heading().ifPresent(heading -> heading.accept(this));
    return blocks(section.content());
  }

  @Override
  public Void modification(Block.Modification modification) {
    text(new Block.TextBlock(modification.instruction()));
    modification.proposed().forEach(block -> block.accept(this));
    return null;
  }

  @Override
  public Void table(Block.Table table) {
    throw new IllegalArgumentException("tables are not set");
  }
}
