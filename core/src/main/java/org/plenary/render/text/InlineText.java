package org.plenary.render.text;

import java.util.List;
import java.util.regex.Pattern;
import org.plenary.model.Inline;
import org.plenary.render.Notes;

/** The characters of a line, with the markers of its notes; a forced line end is a line feed. */
final class InlineText implements Inline.Visitor<StringBuilder> {

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
    return new InlineText(notes).all(content).toString();
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

  private StringBuilder all(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return out;
  }

  @Override
  public StringBuilder text(Inline.Text text) {
    return out.append(BLANK.matcher(text.value()).replaceAll(" "));
  }

  @Override
  public StringBuilder emphasis(Inline.Emphasis emphasis) {
    return all(emphasis.content());
  }

  @Override
  public StringBuilder reference(Inline.Reference reference) {
    return all(reference.content());
  }

  @Override
  public StringBuilder date(Inline.Date date) {
    return all(date.content());
  }

  @Override
  public StringBuilder note(Inline.Note note) {
    notes.add(note);
    return marker(note.marker());
  }

  @Override
  public StringBuilder noteCall(Inline.NoteCall call) {
    return marker(call.marker());
  }

  /** A marker; a comma parts it from another one at the same place. */
  private StringBuilder marker(String marker) {
    if (!out.isEmpty() && RAISED.indexOf(out.charAt(out.length() - 1)) >= 0) {
      out.append(',');
    }
    String printed = notes.printed(marker);
    return out.append(printed.equals(marker) ? raised(marker) : printed);
  }

  @Override
  public StringBuilder field(Inline.Field field) {
    return all(field.content());
  }

  @Override
  public StringBuilder mention(Inline.Mention mention) {
    return all(mention.content());
  }

  @Override
  public StringBuilder quotation(Inline.Quotation quotation) {
    return all(quotation.content());
  }

  @Override
  public StringBuilder lineBreak(Inline.LineBreak lineBreak) {
    return out.append('\n');
  }

  @Override
  public StringBuilder image(Inline.Image image) {
    String name = image.description().isEmpty() ? image.address() : image.description();
    return out.append('[').append(name).append(']');
  }
}
