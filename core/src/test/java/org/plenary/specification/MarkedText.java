package org.plenary.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.Inline;
import org.plenary.model.Target;
import org.plenary.model.Walker;

/** Prints what an outline does not show: notes and their calls, references, dates, emphasis. */
final class MarkedText extends Walker {

  private final List<String> lines = new ArrayList<>();
  private StringBuilder out = new StringBuilder();
  private boolean marked;

  private MarkedText() {}

  /** A line for each text of a document that holds such a thing, and for each row of a table. */
  static List<String> of(Deliberation deliberation) {
    MarkedText text = new MarkedText();
    text.walk(deliberation);
    return text.lines;
  }

  @Override
  public Void text(Block.TextBlock text) {
    return line(text.content());
  }

  @Override
  public Void heading(Block.Heading heading) {
    return line(heading.content());
  }

  private Void line(List<Inline> content) {
    inlines(content);
    if (marked) {
      lines.add(out.toString());
    }
    out = new StringBuilder();
    marked = false;
    return done();
  }

  @Override
  public Void table(Block.Table table) {
    if (!table.caption().isEmpty()) {
      marked = true;
      line(table.caption());
    }
    for (Block.Row row : table.rows()) {
      lines.add(row.cells().stream().map(MarkedText::cell).collect(Collectors.joining(" | ")));
    }
    return done();
  }

  /** The text of a cell; an equals sign goes before it in a head, its spans after it. */
  private static String cell(Block.Cell cell) {
    StringBuilder shown = new StringBuilder(cell.header() ? "=" : "");
    for (Block block : cell.content()) {
      MarkedText text = new MarkedText();
      text.marked = true;
      block.accept(text);
      shown.append(String.join(" / ", text.lines));
    }
    if (cell.columns() > 1 || cell.rows() > 1) {
      shown.append(" (%d×%d)".formatted(cell.columns(), cell.rows()));
    }
    return shown.toString();
  }

  @Override
  public Void text(Inline.Text text) {
    out.append(text.value());
    return done();
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    String sign =
        switch (emphasis.style()) {
          case ITALIC -> "*";
          case BOLD -> "**";
          case UNDERLINE -> "__";
          case SUPERSCRIPT -> "^";
          case SUBSCRIPT -> "~";
          case SMALL_CAPITALS -> "++";
        };
    return around(sign, emphasis.content(), sign);
  }

  @Override
  public Void reference(Inline.Reference reference) {
    return around("[", reference.content(), "](" + name(reference.target()) + ")");
  }

  private static String name(Target target) {
    if (target instanceof Target.Deliberated deliberated) {
      return deliberated.organ().actor() + " " + deliberated.number();
    }
    return target instanceof Target.Document document
        ? document.symbol()
        : ((Target.Address) target).href();
  }

  @Override
  public Void date(Inline.Date date) {
    return around("[", date.content(), "](" + date.date() + ")");
  }

  private Void around(String before, List<Inline> content, String after) {
    marked = true;
    out.append(before);
    inlines(content);
    out.append(after);
    return done();
  }

  @Override
  public Void note(Inline.Note note) {
    StringBuilder before = out;
    List<String> texts = new ArrayList<>();
    for (Block block : note.content()) {
      out = new StringBuilder();
      if (block instanceof Block.TextBlock text) {
        inlines(text.content());
      }
      texts.add(out.toString());
    }
    out = before.append("{%s: %s}".formatted(note.marker(), String.join(" / ", texts)));
    marked = true;
    return done();
  }

  @Override
  public Void noteCall(Inline.NoteCall call) {
    marked = true;
    out.append('{').append(call.marker()).append('}');
    return done();
  }

  @Override
  public Void modification(Block.Modification modification) {
    line(modification.instruction());
    return blocks(modification.proposed());
  }

  @Override
  public Void quotation(Inline.Quotation quotation) {
    return around(
        "⟦" + quotation.role().name().toLowerCase(Locale.ROOT) + ": ", quotation.content(), "⟧");
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    out.append('↵');
    return done();
  }
}
