package org.plenary.akn;

import java.util.List;
import org.plenary.model.Inline;

/** The characters of running text, without notes. */
final class Plain implements Inline.Visitor<Void> {

  private final StringBuilder out = new StringBuilder();

  private Plain() {}

  /** The text; a line end counts as a blank. */
  static String text(List<Inline> inlines) {
    Plain plain = new Plain();
    inlines.forEach(inline -> inline.accept(plain));
    return plain.out.toString().strip();
  }

  private Void all(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return null;
  }

  @Override
  public Void text(Inline.Text text) {
    out.append(text.value());
    return null;
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    return all(emphasis.content());
  }

  @Override
  public Void reference(Inline.Reference reference) {
    return all(reference.content());
  }

  @Override
  public Void date(Inline.Date date) {
    return all(date.content());
  }

  @Override
  public Void note(Inline.Note note) {
    return null;
  }

  @Override
  public Void noteCall(Inline.NoteCall call) {
    return null;
  }

  @Override
  public Void field(Inline.Field field) {
    return all(field.content());
  }

  @Override
  public Void mention(Inline.Mention mention) {
    return all(mention.content());
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    out.append(' ');
    return null;
  }

  @Override
  public Void image(Inline.Image image) {
    return null;
  }
}
