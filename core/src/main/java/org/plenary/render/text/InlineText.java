package org.plenary.render.text;

import java.util.List;
import java.util.regex.Pattern;
import org.plenary.model.Inline;
import org.plenary.model.Walker;
import org.plenary.render.Notes;

/** The characters of a line, with the markers of its notes; a forced line end is a line feed. */
final class InlineText extends Walker {

  private static final Pattern BLANK = Pattern.compile("[\\t\\r\\n\\f\\u2028\\u2029]");
  private static final Pattern ASTERISKS = Pattern.compile("\\*+");
  private static final Pattern FIGURES = Pattern.compile("[0-9]+");
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final StringBuilder out = new StringBuilder();
  private final Notes notes;

  private InlineText(Notes notes) {
    this.notes = notes;
  }

  /** The characters; the notes among them are added to those given. */
  static String of(List<Inline> content, Notes notes) {
    InlineText text = new InlineText(notes);
    text.inlines(content);
    return text.out.toString();
  }

  /** A marker as it stands in the text. */
  static String raised(String marker) {
    if (ASTERISKS.matcher(marker).matches()) {
      return marker;
    }
    if (!FIGURES.matcher(marker).matches()) {
      return "[" + marker + "]";
    }
    StringBuilder raised = new StringBuilder();
    marker.chars().forEach(c -> raised.append(RAISED.charAt(c - '0')));
    return raised.toString();
  }

  private Void add(String text) {
    out.append(text);
    return done();
  }

  @Override
  public Void text(Inline.Text text) {
    return add(BLANK.matcher(text.value()).replaceAll(" "));
  }

  @Override
  public Void note(Inline.Note note) {
    notes.add(note);
    return marker(note.marker());
  }

  @Override
  public Void noteCall(Inline.NoteCall call) {
    return marker(call.marker());
  }

  /** A marker; a comma parts it from another one at the same place. */
  private Void marker(String marker) {
    if (!out.isEmpty() && RAISED.indexOf(out.charAt(out.length() - 1)) >= 0) {
      out.append(',');
    }
    String printed = notes.printed(marker);
    return add(printed.equals(marker) ? raised(marker) : printed);
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    return add("\n");
  }

  @Override
  public Void image(Inline.Image image) {
    return add("[" + image.name() + "]");
  }
}
