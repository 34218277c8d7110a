package org.plenary.akn.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.akn.naming.AknNames;
import org.plenary.akn.naming.Hrefs;
import org.plenary.akn.naming.Iris;
import org.plenary.akn.naming.Zone;
import org.plenary.akn.xml.AknXml;
import org.plenary.akn.xml.ReadingReport;
import org.plenary.model.EmphasisStyle;
import org.plenary.model.Inline;
import org.plenary.model.MentionKind;
import org.plenary.schemas.A;
import org.plenary.schemas.AknDate;
import org.plenary.schemas.AuthorialNote;
import org.plenary.schemas.B;
import org.plenary.schemas.Br;
import org.plenary.schemas.Eol;
import org.plenary.schemas.I;
import org.plenary.schemas.Img;
import org.plenary.schemas.InlineElement;
import org.plenary.schemas.Mod;
import org.plenary.schemas.NoteRef;
import org.plenary.schemas.QuotedText;
import org.plenary.schemas.Ref;
import org.plenary.schemas.SemanticElement;
import org.plenary.schemas.Span;
import org.plenary.schemas.Sub;
import org.plenary.schemas.Sup;
import org.plenary.schemas.TextElement;
import org.plenary.schemas.U;
import org.plenary.source.Spans;

/** Reads the mixed content of one block. */
public final class MixedContentReader {

  /** The styles that published files give by a class, the innermost first. */
  private static final List<EmphasisStyle> SPAN_STYLES =
      List.of(EmphasisStyle.UNDERLINE, EmphasisStyle.ITALIC, EmphasisStyle.BOLD);

  /** White space that counts as one blank, and as none at an edge. */
  private static final String LAYOUT = "\n";

  private final ReadingReport reading;
  private final Zone zone;

  MixedContentReader(ReadingReport reading, Zone zone) {
    this.reading = reading;
    this.zone = zone;
  }

  /**
   * The running text of a block, without the white space of its layout, and without the brackets
   * that others put around the markers of notes; in our files, a bracket is text.
   */
  List<Inline> read(TextElement block) {
    List<Inline> text = LayoutSpace.clean(inlines(block));
    return reading.ours() ? text : NoteBrackets.without(text);
  }

  private List<Inline> inlines(TextElement element) {
    List<Inline> out = new ArrayList<>();
    append(element, out);
    return reading.ours() ? out : new SplitLinks(reading).whole(out);
  }

  private void append(TextElement element, List<Inline> out) {
    append(element.getContent(), out);
  }

  private void append(List<Object> children, List<Inline> out) {
    for (Object child : children) {
      if (child instanceof String characters) {
        addText(characters, out);
      } else if (child instanceof TextElement inner) {
        element(inner, out);
      } else {
        marker(child, out);
      }
    }
  }

  private static void add(Inline inline, List<Inline> out) {
    if (inline instanceof Inline.Text text) {
      addText(text.value(), out);
    } else {
      out.add(inline);
    }
  }

  private static void addText(String characters, List<Inline> out) {
    int last = out.size() - 1;
    if (last >= 0 && out.get(last) instanceof Inline.Text before) {
      out.set(last, Inline.Text.of(before.value() + characters));
    } else if (!characters.isEmpty()) {
      out.add(Inline.Text.of(characters));
    }
  }

  private void marker(Object element, List<Inline> out) {
    if (element instanceof AuthorialNote note) {
      out.add(note(note));
    } else if (element instanceof NoteRef ref) {
      call(marker(ref.getMarker()), out);
    } else if (element instanceof Eol || element instanceof Br) {
      out.add(new Inline.LineBreak());
    } else if (element instanceof Mod mod) {
      append(mod.getContent(), out);
    } else if (element instanceof Img img) {
      out.add(new Inline.Image(orEmpty(img.getSrc()), orEmpty(img.getAlt())));
    }
  }

  private void call(String marker, List<Inline> out) {
    if (marker.isEmpty()) {
      reading.notCarried("a <noteRef> without a marker calls no note; it is left out");
    } else {
      out.add(new Inline.NoteCall(marker, Spans.NONE));
    }
  }

  private Inline note(AuthorialNote note) {
    return new Inline.Note(
        marker(note.getMarker()),
        NoteBrackets.withoutEmpty(new FlowReader(reading, Zone.TEXT).read(note.getBlocks())),
        Spans.NONE);
  }

  /** A marker without the brackets or stroke with which it is printed. */
  private static String marker(@Nullable String marker) {
    String value = orEmpty(marker).strip();
    int start = 0;
    int end = value.length();
    while (start < end && "([".indexOf(value.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ")]/".indexOf(value.charAt(end - 1)) >= 0) {
      end--;
    }
    return value.substring(start, end);
  }

  private void element(TextElement element, List<Inline> out) {
    Optional<EmphasisStyle> style = style(element);
    if (style.isPresent()) {
      emphasis(style.get(), element, out);
    } else if (element instanceof Span span) {
      span(span, out);
    } else if (element instanceof Ref ref) {
      reference(orEmpty(ref.getHref()), ref, out);
    } else if (element instanceof A a) {
      reference(orEmpty(a.getHref()), a, out);
    } else if (element instanceof AknDate date) {
      date(date, out);
    } else if (element instanceof QuotedText quoted) {
      quotation(quoted, out);
    } else {
      special(element, out);
    }
  }

  /** A link; one to a place in the file leads nowhere once its elements have other eIds. */
  private void reference(String href, TextElement element, List<Inline> out) {
    if (href.startsWith("#")) {
      reading.notCarried("a link within the file is kept as text: " + href);
      append(element, out);
    } else {
      out.add(new Inline.Reference(Hrefs.target(href), inlines(element)));
    }
  }

  private static Optional<EmphasisStyle> style(TextElement element) {
    EmphasisStyle style =
        element instanceof I
            ? EmphasisStyle.ITALIC
            : element instanceof B
                ? EmphasisStyle.BOLD
                : element instanceof U
                    ? EmphasisStyle.UNDERLINE
                    : element instanceof Sup
                        ? EmphasisStyle.SUPERSCRIPT
                        : element instanceof Sub ? EmphasisStyle.SUBSCRIPT : null;
    return Optional.ofNullable(style);
  }

  /** Raised notes need no emphasis of their own: a note's marker is raised anyway. */
  private void emphasis(EmphasisStyle style, TextElement element, List<Inline> out) {
    List<Inline> content = inlines(element);
    boolean notes =
        style == EmphasisStyle.SUPERSCRIPT
            && !content.isEmpty()
            && content.stream()
                .allMatch(inline -> inline instanceof Inline.Note || LayoutSpace.isBlank(inline));
    if (notes) {
      out.addAll(content);
    } else {
      out.add(new Inline.Emphasis(style, content));
    }
  }

  private void span(Span span, List<Inline> out) {
    String classes = orEmpty(span.getStyleClass()).toLowerCase(Locale.ROOT);
    List<Inline> content = inlines(span);
    if (classes.equals(AknXml.BLOCK_IN_TEXT)) {
      addText(LAYOUT, out);
      content.forEach(inline -> add(inline, out));
      addText(LAYOUT, out);
      return;
    }
    boolean styled = false;
    for (EmphasisStyle style : SPAN_STYLES) {
      if (classes.contains(style.name().toLowerCase(Locale.ROOT))) {
        content = List.of(new Inline.Emphasis(style, content));
        styled = true;
      }
    }
    if (!styled && !classes.isEmpty()) {
      reading.leftOut("class");
    }
    content.forEach(inline -> add(inline, out));
  }

  /** Quoted words; quotation marks that are given as attributes are printed around them. */
  private void quotation(QuotedText quoted, List<Inline> out) {
    addText(orEmpty(quoted.getStartQuote()), out);
    out.add(new Inline.Quotation(ModReader.role(quoted.getEId(), reading), inlines(quoted)));
    addText(orEmpty(quoted.getEndQuote()), out);
  }

  private void date(AknDate date, List<Inline> out) {
    var day = Iris.date(orEmpty(date.getDate()));
    if (day.isPresent()) {
      out.add(new Inline.Date(day.get(), inlines(date)));
    } else {
      reading.notCarried("a date without a day is kept as text");
      append(date, out);
    }
  }

  private void special(TextElement element, List<Inline> out) {
    Optional<FieldReader.Found> field = FieldReader.find(element, zone);
    if (field.isPresent()) {
      FieldReader.Found found = field.get();
      out.add(new Inline.Field(found.kind(), found.value(), inlines(found.words())));
      return;
    }
    String name = element.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    if (element instanceof SemanticElement semantic) {
      Optional<MentionKind> kind = AknNames.mention(name);
      if (kind.isPresent()) {
        String concept = id(orEmpty(semantic.getRefersTo()));
        out.add(new Inline.Mention(kind.get(), concept, inlines(semantic)));
        return;
      }
    }
    if (element instanceof org.plenary.schemas.Inline inline) {
      if (AknNames.SMALL_CAPITALS.equals(inline.getName())) {
        out.add(new Inline.Emphasis(EmphasisStyle.SMALL_CAPITALS, inlines(inline)));
        return;
      }
      Optional<MentionKind> kind = AknNames.mention(orEmpty(inline.getName()));
      if (kind.isPresent()) {
        out.add(new Inline.Mention(kind.get(), "", inlines(inline)));
        return;
      }
      name = "inline name=\"" + inline.getName() + "\"";
    }
    reading.notCarried("<" + name + "> is kept as plain text");
    append(element, out);
  }

  /** What an attribute refers to, without the {@code #}. */
  static String id(String reference) {
    return reference.startsWith("#") ? reference.substring(1) : reference;
  }

  static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** What an inline element refers to, without the {@code #}; empty if to nothing. */
  static String refersTo(InlineElement element) {
    return id(orEmpty(element.getRefersTo()));
  }
}
