package org.plenary.akn.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plenary.model.Inline;
import org.plenary.model.Rewriter;

/**
 * Takes the white space of an XML file's layout out of running text: at the edges of a block all of
 * it; elsewhere a run that holds a line end or tab becomes one blank, or nothing beside a forced
 * line end. Other white space stays exactly as it is.
 */
final class LayoutSpace extends Rewriter {

  private final boolean backwards;
  private boolean atEdge = true;
  private boolean atBreak = true;

  private LayoutSpace(boolean backwards) {
    this.backwards = backwards;
  }

  /** The running text of a block without layout. */
  static List<Inline> clean(List<Inline> inlines) {
    return new LayoutSpace(true).inlines(new LayoutSpace(false).inlines(inlines));
  }

  /** Whether it is text of white space alone. */
  static boolean isBlank(Inline inline) {
    return inline instanceof Inline.Text text && text.value().isBlank();
  }

  @Override
  protected List<Inline> inlines(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>(inlines.size());
    for (int i = 0; i < inlines.size(); i++) {
      Inline inline = inlines.get(backwards ? inlines.size() - 1 - i : i);
      Inline cleaned = inline.accept(this);
      boolean nothing =
          (cleaned instanceof Inline.Text text && text.value().isEmpty())
              || (cleaned instanceof Inline.Emphasis emphasis && emphasis.content().isEmpty());
      if (!nothing) {
        out.add(cleaned);
      }
    }
    if (backwards) {
      Collections.reverse(out);
    }
    return out;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  @Override
  public Inline text(Inline.Text text) {
    String value = text.value();
    int start = backwards ? 0 : blanks(value);
    int end = backwards ? value.length() - blanks(value) : value.length();
    String kept = value.substring(Math.min(start, end), end);
    if (!kept.isEmpty()) {
      atEdge = false;
      atBreak = false;
    }
    return backwards ? Inline.Text.of(collapsed(kept)) : Inline.Text.of(kept);
  }

  /** How many characters of white space at the near end are to go. */
  private int blanks(String value) {
    if (!atEdge && !atBreak) {
      return 0;
    }
    int length = value.length();
    int count = 0;
    boolean layout = false;
    while (count < length && isSpace(value.charAt(backwards ? length - 1 - count : count))) {
      layout |= value.charAt(backwards ? length - 1 - count : count) != ' ';
      count++;
    }
    return atEdge || layout ? count : 0;
  }

  private static String collapsed(String value) {
    if (value.indexOf('\n') < 0 && value.indexOf('\t') < 0 && value.indexOf('\r') < 0) {
      return value;
    }
    StringBuilder out = new StringBuilder(value.length());
    int i = 0;
    while (i < value.length()) {
      int end = i;
      boolean layout = false;
      while (end < value.length() && isSpace(value.charAt(end))) {
        layout |= value.charAt(end++) != ' ';
      }
      if (end == i) {
        out.append(value.charAt(i++));
      } else {
        out.append(layout ? " " : value.substring(i, end));
        i = end;
      }
    }
    return out.toString();
  }

  private <T extends Inline> T solid(T inline) {
    atEdge = false;
    atBreak = false;
    return inline;
  }

  @Override
  public Inline note(Inline.Note note) {
    return solid(note);
  }

  @Override
  public Inline noteCall(Inline.NoteCall call) {
    return solid(call);
  }

  @Override
  public Inline lineBreak(Inline.LineBreak lineBreak) {
    atEdge = false;
    atBreak = true;
    return lineBreak;
  }

  @Override
  public Inline image(Inline.Image image) {
    return solid(image);
  }
}
