package org.plenary.render.docx;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import org.plenary.model.EmphasisStyle;
import org.plenary.model.Inline;
import org.plenary.model.Language;
import org.plenary.render.Addresses;
import org.plenary.render.Direction;
import org.plenary.render.FigureGroups;

/** Writes what stands within a paragraph as runs, links and calls of notes. */
final class RunWriter implements Inline.Visitor<WordMarkup> {

  private final WordMarkup out;
  private final WordLinks links;
  private final Language language;
  private final Optional<NoteCount> notes;
  private final FigureGroups figures;
  private final Set<EmphasisStyle> emphases = EnumSet.noneOf(EmphasisStyle.class);
  private Optional<String> characterStyle = Optional.empty();
  private OptionalInt characterSize = OptionalInt.empty();
  private boolean linked;
  private boolean begins;

  /**
   * @param out the part that is written
   * @param links what the part refers to
   * @param figures how the document writes numbers
   * @param notes takes the notes that are called; none in a note, where Word has no calls
   */
  RunWriter(
      WordMarkup out,
      WordLinks links,
      Language language,
      FigureGroups figures,
      Optional<NoteCount> notes) {
    this.out = out;
    this.links = links;
    this.language = language;
    this.notes = notes;
    this.figures = figures;
  }

  /** Whether lines begin at the right. */
  boolean rightToLeft() {
    return !figures.leftToRight();
  }

  /** Writes each in turn. */
  WordMarkup write(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return out;
  }

  /** Writes each in turn, without the blanks before the first characters. */
  void writeStripped(List<Inline> content) {
    begins = true;
    write(content);
    begins = false;
  }

  /**
   * Writes characters in a style of their own.
   *
   * @param size of them, in half-points
   */
  void inStyle(String style, int size, String text) {
    characterStyle = Optional.of(style);
    characterSize = OptionalInt.of(size);
    characters(text);
    characterStyle = Optional.empty();
    characterSize = OptionalInt.empty();
  }

  /**
   * Writes characters; where lines begin at the right, words of Latin letters are apart, and so are
   * numbers whose groups would change places.
   */
  WordMarkup characters(String given) {
    String text = begins ? given.stripLeading() : given;
    begins = begins && text.isEmpty();
    boolean oneWay = Direction.of(text).filter(Direction.LEFT_TO_RIGHT::equals).isPresent();
    if (!rightToLeft() || oneWay) {
      return run(text, false);
    }
    int written = 0;
    for (MatchResult number : FigureGroups.numbers(text)) {
      if (figures.asRead(number.group())) {
        words(text.substring(written, number.start()));
        run(number.group(), false);
        written = number.end();
      }
    }
    return words(text.substring(written));
  }

  private WordMarkup words(String text) {
    int start = 0;
    while (start < text.length()) {
      boolean latin = isLatin(text, start);
      int end = wordEnd(text, start);
      while (end < text.length() && isLatin(text, end) == latin) {
        end = wordEnd(text, end);
      }
      run(text.substring(start, end), !latin);
      start = end;
    }
    return out;
  }

  private static boolean isLatin(String text, int at) {
    return Direction.of(text.substring(at, wordEnd(text, at)))
        .filter(Direction.LEFT_TO_RIGHT::equals)
        .isPresent();
  }

  /** The end of a word and of the blanks after it. */
  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != ' ') {
      at++;
    }
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private WordMarkup run(String text, boolean fromRight) {
    if (text.isEmpty()) {
      return out;
    }
    out.open("r");
    properties(fromRight);
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == '\t' || text.charAt(at) == '\u2011') {
        if (at > start) {
          out.open("t", "xml:space", "preserve")
              .text(text.substring(start, at).replace('\n', ' '))
              .close();
        }
        if (at < text.length()) {
          out.empty(text.charAt(at) == '\t' ? "tab" : "noBreakHyphen");
        }
        start = at + 1;
      }
    }
    return out.close();
  }

  private void properties(boolean fromRight) {
    Optional<String> style = linked ? Optional.of("Hyperlink") : characterStyle;
    if (emphases.isEmpty() && !fromRight && style.isEmpty()) {
      return;
    }
    out.open("rPr");
    style.ifPresent(of -> out.value("rStyle", of));
    if (emphases.contains(EmphasisStyle.BOLD)) {
      out.empty("b").empty("bCs");
    }
    if (emphases.contains(EmphasisStyle.ITALIC)) {
      out.empty("i").empty("iCs");
    }
    if (emphases.contains(EmphasisStyle.SMALL_CAPITALS)) {
      out.empty("smallCaps");
    }
    characterSize.ifPresent(
        size -> out.value("sz", Integer.toString(size)).value("szCs", Integer.toString(size)));
    if (emphases.contains(EmphasisStyle.UNDERLINE)) {
      out.value("u", "single");
    }
    if (emphases.contains(EmphasisStyle.SUPERSCRIPT)) {
      out.value("vertAlign", "superscript");
    } else if (emphases.contains(EmphasisStyle.SUBSCRIPT)) {
      out.value("vertAlign", "subscript");
    }
    if (fromRight) {
      out.empty("rtl");
    }
    out.close();
  }

  @Override
  public WordMarkup text(Inline.Text text) {
    return characters(text.value());
  }

  @Override
  public WordMarkup emphasis(Inline.Emphasis emphasis) {
    boolean added = emphases.add(emphasis.style());
    write(emphasis.content());
    if (added) {
      emphases.remove(emphasis.style());
    }
    return out;
  }

  @Override
  public WordMarkup reference(Inline.Reference reference) {
    Optional<String> address =
        linked ? Optional.empty() : Addresses.of(reference.target(), language);
    if (address.isEmpty()) {
      return write(reference.content());
    }
    out.open("hyperlink", "r:id", links.address(address.get()));
    linked = true;
    write(reference.content());
    linked = false;
    return out.close();
  }

  @Override
  public WordMarkup date(Inline.Date date) {
    return write(date.content());
  }

  /** A note in a note stands in brackets, as Word has none there. */
  @Override
  public WordMarkup note(Inline.Note note) {
    if (notes.isEmpty()) {
      run(" [" + note.marker() + " ", false);
      note.content().forEach(block -> new ContentRuns(this).write(block));
      return run("]", false);
    }
    int number = notes.get().add(note);
    NoteMark mark = notes.get().mark(number);
    String id = Integer.toString(number);
    mark.writeBefore(out);
    out.empty("bookmarkStart", "id", id, "name", bookmark(number));
    out.open("r").open("rPr").value("rStyle", NoteMark.STYLE).close();
    if (mark.own().isPresent()) {
      out.empty("footnoteReference", "customMarkFollows", "1", "id", id);
      out.open("t").text(mark.own().get()).close();
    } else {
      out.empty("footnoteReference", "id", id);
    }
    out.close().empty("bookmarkEnd", "id", id);
    return mark.writeAfter(out);
  }

  /** The bookmark around the call of a note, by which further calls find it. */
  static String bookmark(int number) {
    return "_Note" + number;
  }

  @Override
  public WordMarkup noteCall(Inline.NoteCall call) {
    OptionalInt number =
        notes.isPresent() ? notes.get().called(call.marker()) : OptionalInt.empty();
    NoteMark mark =
        number.isPresent()
            ? notes.orElseThrow().mark(number.getAsInt())
            : notes.map(all -> all.own(call.marker())).orElseGet(() -> NoteMark.own(call.marker()));
    mark.writeBefore(out);
    if (number.isPresent()) {
      field("begin");
      out.open("r").open("instrText", "xml:space", "preserve");
      out.text(" NOTEREF " + bookmark(number.getAsInt()) + " \\f \\h ").close().close();
      field("separate");
    }
    out.open("r").open("rPr").value("rStyle", NoteMark.STYLE).close();
    out.open("t").text(mark.own().orElse(call.marker())).close().close();
    if (number.isPresent()) {
      field("end");
    }
    return mark.writeAfter(out);
  }

  private void field(String mark) {
    out.open("r").empty("fldChar", "fldCharType", mark).close();
  }

  @Override
  public WordMarkup field(Inline.Field field) {
    return write(field.content());
  }

  @Override
  public WordMarkup mention(Inline.Mention mention) {
    return write(mention.content());
  }

  @Override
  public WordMarkup quotation(Inline.Quotation quotation) {
    return write(quotation.content());
  }

  @Override
  public WordMarkup lineBreak(Inline.LineBreak lineBreak) {
    return out.open("r").empty("br").close();
  }

  /** A picture is named and never loaded. */
  @Override
  public WordMarkup image(Inline.Image image) {
    return characters("[" + image.name() + "]");
  }
}
