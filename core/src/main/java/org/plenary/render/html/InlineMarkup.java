package org.plenary.render.html;

import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.plenary.model.Inline;
import org.plenary.model.Language;
import org.plenary.model.PlainText;
import org.plenary.render.Addresses;
import org.plenary.render.Direction;
import org.plenary.render.FigureGroups;
import org.plenary.render.NoteSearch;
import org.plenary.render.Notes;

/** Writes what stands within a line. */
final class InlineMarkup implements Inline.Visitor<Markup> {

  private final Markup out;
  private final Language language;
  private final Notes notes;
  private final Anchors anchors;
  private final Direction direction;
  private final FigureGroups figures;
  private boolean linked;

  InlineMarkup(Markup out, Language language, FigureGroups figures, Notes notes, Anchors anchors) {
    this.out = out;
    this.figures = figures;
    this.language = language;
    this.notes = notes;
    this.anchors = anchors;
    this.direction = Direction.of(language);
  }

  /** Writes a line; one that is wholly written the other way than the document says so. */
  void line(List<Inline> content) {
    Optional<Direction> way = Direction.of(PlainText.of(content));
    if (way.isEmpty() || way.get() == direction) {
      write(content);
    } else {
      within("span", content, "dir", way.get().html());
    }
  }

  /**
   * Opens an element for a line; where that is wholly written the other way, it says so.
   *
   * @param issue whether the line says how the document is issued: documents in other scripts say
   *     that in English, as {@code Distr.: General}
   */
  void turned(String name, String cssClass, List<Inline> content, boolean issue) {
    List<String> attributes = new ArrayList<>(List.of("class", cssClass));
    String text = PlainText.of(content);
    Direction.of(text)
        .filter(way -> way != direction)
        .ifPresent(way -> attributes.addAll(List.of("dir", way.html())));
    if (issue && isLatin(text) && !isLatin(language)) {
      attributes.addAll(List.of("lang", "en"));
    }
    out.open(name, attributes.toArray(String[]::new));
  }

  /** Whether all letters of a text are Latin. */
  private static boolean isLatin(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .allMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN);
  }

  private static boolean isLatin(Language language) {
    return ULocale.addLikelySubtags(new ULocale(language.tag())).getScript().equals("Latn");
  }

  /** Writes each in turn. */
  Markup write(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return out;
  }

  /** Whether a line shows nothing: it makes no heading, which people would look for in vain. */
  static boolean isEmpty(List<Inline> content) {
    return PlainText.of(content).isBlank()
        && content.stream().noneMatch(i -> i instanceof Inline.Image || NoteSearch.holdsNote(i));
  }

  /** From right to left, the groups of a number with spaces would change places. */
  @Override
  public Markup text(Inline.Text text) {
    String value = text.value();
    if (figures.leftToRight()) {
      return out.text(value);
    }
    int written = 0;
    for (MatchResult number : FigureGroups.numbers(value)) {
      if (figures.asRead(number.group())) {
        out.text(value.substring(written, number.start()));
        out.open("bdi", "class", "number", "dir", Direction.LEFT_TO_RIGHT.html());
        out.text(number.group()).close();
        written = number.end();
      }
    }
    return out.text(value.substring(written));
  }

  @Override
  public Markup emphasis(Inline.Emphasis emphasis) {
    List<Inline> content = emphasis.content();
    return switch (emphasis.style()) {
      case ITALIC -> within("i", content);
      case BOLD -> within("b", content);
      case UNDERLINE -> within("u", content);
      case SUPERSCRIPT -> within("sup", content);
      case SUBSCRIPT -> within("sub", content);
      case SMALL_CAPITALS -> within("span", content, "class", "small-capitals");
    };
  }

  /** Links do not nest in HTML: a reference within one is text, and it ends before a note. */
  @Override
  public Markup reference(Inline.Reference reference) {
    Optional<String> address =
        linked ? Optional.empty() : Addresses.of(reference.target(), language);
    if (address.isEmpty()) {
      return write(reference.content());
    }
    for (Inline inline : reference.content()) {
      boolean links = !NoteSearch.holdsNote(inline);
      if (links != linked) {
        turn(links, address.get());
      }
      inline.accept(this);
    }
    if (linked) {
      turn(false, "");
    }
    return out;
  }

  private void turn(boolean on, String address) {
    linked = on;
    if (on) {
      out.open("a", "class", "reference", "href", address);
    } else {
      out.close();
    }
  }

  @Override
  public Markup date(Inline.Date date) {
    return within("time", date.content(), "datetime", date.date().toString());
  }

  @Override
  public Markup note(Inline.Note note) {
    int number = notes.add(note);
    anchors.add(note);
    return call(note.marker(), number, "id", anchors.call(number));
  }

  @Override
  public Markup noteCall(Inline.NoteCall call) {
    OptionalInt number = notes.called(call.marker());
    return number.isPresent()
        ? call(call.marker(), number.getAsInt())
        : within("sup", List.of(Inline.Text.of(notes.printed(call.marker()))), "class", "call");
  }

  /** The words of the note go with its call, for those who point at it. */
  private Markup call(String marker, int number, String... id) {
    List<String> attributes = new ArrayList<>(List.of(id));
    attributes.addAll(List.of("href", "#" + anchors.note(number), "role", "doc-noteref"));
    attributes.addAll(List.of("data-note", words(notes.get(number))));
    out.open("sup", "class", "call").open("a", attributes.toArray(String[]::new));
    return out.text(notes.printed(marker)).close().close();
  }

  private static String words(Inline.Note note) {
    return note.content().stream()
        .map(PlainText::of)
        .map(String::strip)
        .collect(Collectors.joining("\n"));
  }

  @Override
  public Markup field(Inline.Field field) {
    return within("span", field.content(), "class", Article.cssClass(field.kind()));
  }

  @Override
  public Markup mention(Inline.Mention mention) {
    return within("span", mention.content(), "class", Article.cssClass(mention.kind()));
  }

  @Override
  public Markup quotation(Inline.Quotation quotation) {
    return within(
        "span", quotation.content(), "class", "quoted-" + Article.cssClass(quotation.role()));
  }

  @Override
  public Markup lineBreak(Inline.LineBreak lineBreak) {
    return out.empty("br");
  }

  /** A picture is named and never loaded. */
  @Override
  public Markup image(Inline.Image image) {
    return out.open("span", "class", "image").text("[" + image.name() + "]").close();
  }

  private Markup within(String name, List<Inline> content, String... attributes) {
    out.open(name, attributes);
    write(content);
    return out.close();
  }
}
