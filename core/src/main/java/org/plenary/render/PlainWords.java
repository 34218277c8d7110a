package org.plenary.render;

import java.util.List;
import org.plenary.model.Inline;

/** The characters of a line without notes and marks; a forced line end is a space. */
public final class PlainWords implements Inline.Visitor<Void> {

  private final StringBuilder words = new StringBuilder();

  private PlainWords() {}

  /** The characters of that content. */
  public static String of(List<Inline> content) {
    PlainWords visitor = new PlainWords();
    visitor.all(content);
    return visitor.words.toString();
  }

  private void all(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
  }

  @Override
  public Void text(Inline.Text text) {
    words.append(text.value());
    return null;
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    all(emphasis.content());
    return null;
  }

  @Override
  public Void reference(Inline.Reference reference) {
    all(reference.content());
    return null;
  }

  @Override
  public Void date(Inline.Date date) {
    all(date.content());
    return null;
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
    all(field.content());
    return null;
  }

  @Override
  public Void mention(Inline.Mention mention) {
    all(mention.content());
    return null;
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    words.append(' ');
    return null;
  }

  @Override
  public Void image(Inline.Image image) {
    words.append(image.description());
    return null;
  }
}
