package org.plenary.model;

import java.util.List;

/**
 * The characters of a text without its marks: what is emphasised, referred to or named counts as
 * plain text, a forced line end as a blank, a picture as its description.
 *
 * <pre>{@code
 * PlainText.of(heading.content()); // "II. Financing for development"
 * }</pre>
 */
public final class PlainText extends Walker {

  private final StringBuilder out = new StringBuilder();
  private final boolean notes;

  private PlainText(boolean notes) {
    this.notes = notes;
  }

  /** The characters of running text, without its notes. */
  public static String of(List<Inline> inlines) {
    PlainText text = new PlainText(false);
    text.inlines(inlines);
    return text.out.toString();
  }

  /** The characters of a block with the numbers in it, without notes. */
  public static String of(Block block) {
    PlainText text = new PlainText(false);
    block.accept(text);
    return text.out.toString();
  }

  /**
   * The characters of a whole document, each note where its marker stands; nothing stands between
   * blocks, or between a number and its text.
   */
  public static String of(Deliberation deliberation) {
    PlainText text = new PlainText(true);
    text.walk(deliberation);
    return text.out.toString();
  }

  @Override
  protected void number(Numbering numbering) {
    out.append(numbering.printed());
  }

  @Override
  public Void text(Inline.Text text) {
    out.append(text.value());
    return done();
  }

  @Override
  public Void note(Inline.Note note) {
    return notes ? super.note(note) : done();
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    out.append(' ');
    return done();
  }

  @Override
  public Void image(Inline.Image image) {
    out.append(image.description());
    return done();
  }
}
