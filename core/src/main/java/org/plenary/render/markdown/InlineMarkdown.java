package org.plenary.render.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.model.Inline;
import org.plenary.model.Language;
import org.plenary.model.Walker;
import org.plenary.render.Addresses;
import org.plenary.render.Notes;

/** Writes what stands within a line. */
final class InlineMarkdown extends Walker {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&|~^$]");

  /** What makes a list, a heading or a rule at the beginning of a line, not text. */
  private static final Pattern LEADING = Pattern.compile("^(\\s*)([-+#=:]|\\d+(?=[.)]))");

  /** A marker that is the label of its note; only figures are read as such. */
  private static final Pattern LABEL = Pattern.compile("[0-9]{1,3}");

  private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");

  private final Language language;
  private final Notes notes;
  private StringBuilder out = new StringBuilder();
  private boolean linked;
  private String lineEnd = "\\\n";

  /** Notes in the words of a link, which come after it: no link may hold another. */
  private StringBuilder calls = new StringBuilder();

  private final List<String> labels = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  InlineMarkdown(Language language, Notes notes) {
    this.language = language;
    this.notes = notes;
  }

  /** A line of text that may stand at the beginning of a paragraph. */
  String paragraph(List<Inline> content) {
    return leading(write(content, "\\\n"));
  }

  /** A line of text that must not hold a line end: of a heading or cell. */
  String line(List<Inline> content) {
    return write(content, "<br>");
  }

  /** Text without marks. */
  static String plain(String text) {
    return SPECIAL.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("\\\\$0");
  }

  /** Takes the meaning from what would begin a list or heading. */
  static String leading(String line) {
    Matcher found = LEADING.matcher(line);
    if (!found.find()) {
      return line;
    }
    boolean figures = Character.isDigit(found.group(2).charAt(0));
    int at = figures ? found.end(2) : found.start(2);
    return line.substring(0, at) + "\\" + line.substring(at);
  }

  private String write(List<Inline> content, String end) {
    StringBuilder outside = out;
    String before = lineEnd;
    out = new StringBuilder();
    lineEnd = end;
    inlines(content);
    String written = out.toString().strip();
    out = outside;
    lineEnd = before;
    return written;
  }

  private Void add(String markup) {
    out.append(markup);
    return done();
  }

  private String inner(List<Inline> content) {
    StringBuilder outside = out;
    out = new StringBuilder();
    inlines(content);
    String inner = out.toString();
    out = outside;
    return inner;
  }

  @Override
  public Void text(Inline.Text text) {
    return add(plain(text.value()));
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    String inner = inner(emphasis.content());
    return switch (emphasis.style()) {
      case ITALIC -> marked("*", "em", inner);
      case BOLD -> marked("**", "strong", inner);
      case UNDERLINE -> within("u", inner);
      case SUPERSCRIPT -> within("sup", inner);
      case SUBSCRIPT -> within("sub", inner);
      case SMALL_CAPITALS -> add(inner);
    };
  }

  /**
   * Blanks at the edges stand outside the marks. Asterisks do not mark what begins or ends with a
   * sign: an element does.
   */
  private Void marked(String asterisks, String element, String inner) {
    String words = inner.strip();
    if (words.isEmpty()) {
      return add(inner);
    }
    boolean letters =
        Character.isLetterOrDigit(words.codePointAt(0))
            && Character.isLetterOrDigit(words.codePointBefore(words.length()))
            && (out.isEmpty() || out.charAt(out.length() - 1) != '*');
    int start = inner.indexOf(words);
    add(inner.substring(0, start));
    if (letters) {
      add(asterisks + words + asterisks);
    } else {
      within(element, words);
    }
    return add(inner.substring(start + words.length()));
  }

  private Void within(String element, String inner) {
    return inner.isEmpty() ? done() : add("<" + element + ">" + inner + "</" + element + ">");
  }

  @Override
  public Void reference(Inline.Reference reference) {
    Optional<String> address =
        linked ? Optional.empty() : Addresses.of(reference.target(), language);
    if (address.isEmpty()) {
      return inlines(reference.content());
    }
    linked = true;
    String inner = inner(reference.content());
    linked = false;
    add("[" + inner + "](<" + address.get().replace("<", "%3C").replace(">", "%3E") + ">)");
    add(calls.toString());
    calls = new StringBuilder();
    return done();
  }

  @Override
  public Void note(Inline.Note note) {
    return call(notes.add(note));
  }

  @Override
  public Void noteCall(Inline.NoteCall call) {
    OptionalInt number = notes.called(call.marker());
    return number.isPresent()
        ? call(number.getAsInt())
        : within("sup", plain(notes.printed(call.marker())));
  }

  private Void call(int number) {
    (linked ? calls : out).append("[^").append(label(number)).append(']');
    return done();
  }

  /** The marker of a note as it is printed; another number where a note before has the same. */
  String label(int number) {
    while (labels.size() < number) {
      String label = notes.get(labels.size() + 1).marker();
      int free = labels.size() + 1;
      while (!LABEL.matcher(label).matches() || !taken.add(label)) {
        label = Integer.toString(free++);
      }
      labels.add(label);
    }
    return labels.get(number - 1);
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    return add(lineEnd);
  }

  /** A picture is named and never loaded. */
  @Override
  public Void image(Inline.Image image) {
    return add("\\[" + plain(image.name()) + "\\]");
  }
}
