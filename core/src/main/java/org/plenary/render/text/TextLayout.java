package org.plenary.render.text;

import java.util.List;
import java.util.Optional;
import org.plenary.model.Annex;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.Inline;
import org.plenary.model.Language;
import org.plenary.model.Numbering;
import org.plenary.render.Emblem;
import org.plenary.render.Notes;
import org.plenary.text.Columns;

/** Writes one document as text. Holds the state of that document and is used once. */
final class TextLayout implements Block.Visitor<TextLayout> {

  private static final int INDENT = 2;
  private static final int STEP = 4;
  private static final int NOTE_INDENT = 3;
  private static final String RULE = "_______________";

  private final StringBuilder out = new StringBuilder();
  private final LineWrapper wrapper;
  private final Notes notes;

  /** The indents of the next text and of the lines after its first. */
  private int first;

  private int rest;

  /** The numbers that the next text begins with. */
  private String label = "";

  private int depth;

  /** How much further in all of it stands, as what an amendment proposes does. */
  private int inset;

  /** Whether the next block follows without a blank line. */
  private boolean tight;

  TextLayout(LineWrapper wrapper, Language language) {
    this(wrapper, new Notes(language));
  }

  private TextLayout(LineWrapper wrapper, Notes notes) {
    this.wrapper = wrapper;
    this.notes = notes;
  }

  /** The whole document, its notes at the end. */
  String write(Deliberation deliberation) {
    deliberation(deliberation);
    if (notes.size() > 0) {
      plain(RULE);
      tight = true;
      for (int number = 1; number <= notes.size(); number++) {
        note(notes.get(number));
      }
    }
    return out.toString();
  }

  private void deliberation(Deliberation deliberation) {
    lines(Emblem.without(deliberation.masthead()));
    lines(deliberation.preface());
    all(deliberation.preamble());
    all(deliberation.body());
    deliberation.parts().forEach(this::deliberation);
    closing(deliberation.conclusions());
    deliberation.annexes().forEach(this::annex);
  }

  private void annex(Annex annex) {
    heading(annex.heading());
    lines(annex.titles());
    all(annex.preamble());
    all(annex.body());
    annex.annexes().forEach(this::annex);
  }

  private void lines(List<Block.TextBlock> lines) {
    for (Block.TextBlock line : lines) {
      line.accept(this);
      tight = true;
    }
    tight = false;
  }

  private void closing(List<Block> blocks) {
    for (Block block : blocks) {
      block.accept(this);
      tight = block instanceof Block.TextBlock;
    }
    tight = false;
  }

  private void note(Inline.Note note) {
    first = 1;
    rest = NOTE_INDENT;
    label = notes.printed(note.marker()) + " ";
    all(note.content());
    flush();
  }

  private TextLayout all(List<? extends Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return this;
  }

  @Override
  public TextLayout text(Block.TextBlock text) {
    String line = label + InlineText.of(text.content(), notes);
    label = "";
    put(wrapper.wrap(line, inset + first, inset + rest));
    first = rest;
    return this;
  }

  @Override
  public TextLayout formula(Block.Formula formula) {
    for (Block.TextBlock line : formula.lines()) {
      first = INDENT;
      line.accept(this);
    }
    return reset();
  }

  @Override
  public TextLayout recital(Block.Recital recital) {
    first = INDENT;
    all(recital.content());
    return reset();
  }

  @Override
  public TextLayout paragraph(Block.Paragraph paragraph) {
    first = label.isEmpty() ? INDENT : first;
    label += printed(paragraph.number());
    all(paragraph.content());
    flush();
    return reset();
  }

  @Override
  public TextLayout list(Block.ItemList list) {
    all(list.intro());
    int outside = rest;
    int outsideFirst = first;
    depth++;
    for (Block.Point point : list.points()) {
      first = label.isEmpty() ? STEP * depth : outsideFirst;
      label += printed(point.number());
      rest = first + Columns.of(label);
      all(point.content());
      flush();
    }
    depth--;
    first = outside;
    rest = outside;
    return all(list.wrapUp());
  }

  @Override
  public TextLayout heading(Block.Heading heading) {
    flush();
    return plain(InlineText.of(heading.content(), notes));
  }

  /** A number with a stop stands before the heading, one without it on the line above. */
  @Override
  public TextLayout section(Block.Section section) {
    flush();
    String number = printed(section.number());
    if (section.number().isPresent() && section.heading().isPresent()) {
      boolean stopped = !Character.isLetterOrDigit(number.codePointBefore(number.length() - 1));
      number = stopped ? number : number.stripTrailing() + "\n";
    }
    String heading =
        number + section.heading().map(h -> InlineText.of(h.content(), notes)).orElse("");
    if (!heading.isEmpty()) {
      plain(heading);
    }
    return all(section.content());
  }

  @Override
  public TextLayout table(Block.Table table) {
    flush();
    if (!table.caption().isEmpty()) {
      plain(InlineText.of(table.caption(), notes));
      tight = true;
    }
    put(new GridTable(table, this::cell).lines(wrapper.width()));
    tight = false;
    return this;
  }

  /** What is proposed stands one step further in. */
  @Override
  public TextLayout modification(Block.Modification modification) {
    text(new Block.TextBlock(modification.instruction()));
    inset += STEP;
    all(modification.proposed());
    inset -= STEP;
    return reset();
  }

  /** The text of a cell, unwrapped, blocks on lines of their own. */
  private String cell(Block.Cell cell) {
    TextLayout inside = new TextLayout(new LineWrapper(Integer.MAX_VALUE), notes);
    inside.tight = true;
    return inside.all(cell.content()).flush().out.toString().strip();
  }

  private static String printed(Optional<Numbering> number) {
    return number.map(numbering -> numbering.printed() + " ").orElse("");
  }

  /** Writes numbers that no text followed. */
  private TextLayout flush() {
    return label.isEmpty() ? this : text(new Block.TextBlock(List.of()));
  }

  private TextLayout reset() {
    first = 0;
    rest = 0;
    return this;
  }

  private TextLayout plain(String text) {
    put(wrapper.wrap(text, 0, 0));
    return this;
  }

  private void put(List<String> lines) {
    if (!tight && !lines.isEmpty() && out.length() > 0) {
      out.append('\n');
    }
    lines.forEach(line -> out.append(line).append('\n'));
  }
}
