package org.plenary.accuracy;

import org.plenary.Conversion;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.EmphasisStyle;
import org.plenary.model.Inline;
import org.plenary.model.Numbering;
import org.plenary.model.Walker;
import org.plenary.source.Ledger;

/**
 * All that is kept of a document: the text of the model with its numbers and notes, and the ledger.
 * The marker of a note stands in it as often as it was read in the source.
 */
final class KeptText extends Walker {

  private final StringBuilder out = new StringBuilder();

  private KeptText() {}

  /** That of a conversion. */
  static String of(Conversion conversion) {
    return of(conversion.deliberation(), conversion.ledger());
  }

  /** That of a model and a ledger. */
  static String of(Deliberation deliberation, Ledger ledger) {
    KeptText text = new KeptText();
    text.walk(deliberation);
    ledger.entries().forEach(entry -> text.line(entry.text()));
    return text.out.toString();
  }

  private void line(String text) {
    out.append('\n').append(text).append('\n');
  }

  @Override
  protected void number(Numbering numbering) {
    line(numbering.printed());
  }

  @Override
  public Void text(Block.TextBlock block) {
    out.append('\n');
    return super.text(block);
  }

  @Override
  public Void heading(Block.Heading heading) {
    out.append('\n');
    return super.heading(heading);
  }

  @Override
  public Void table(Block.Table table) {
    out.append('\n');
    return super.table(table);
  }

  @Override
  public Void modification(Block.Modification modification) {
    out.append('\n');
    return super.modification(modification);
  }

  @Override
  public Void text(Inline.Text text) {
    out.append(text.value());
    return done();
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    if (emphasis.style() != EmphasisStyle.SUPERSCRIPT) {
      return super.emphasis(emphasis);
    }
    out.append(' ');
    super.emphasis(emphasis);
    out.append(' ');
    return done();
  }

  @Override
  public Void note(Inline.Note note) {
    StringBuilder text = new StringBuilder();
    note.source().list().forEach(span -> text.append(note.marker()).append(' '));
    out.append(' ').append(text);
    super.note(note);
    out.append(' ');
    return done();
  }

  @Override
  public Void noteCall(Inline.NoteCall call) {
    line(call.marker());
    return done();
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    out.append('\n');
    return done();
  }
}
