package org.plenary.source.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.source.Style;
import org.w3c.dom.Element;

/**
 * The styles of a Word file: what a paragraph or run is like when its style, the styles that this
 * one is based on and the defaults of the document are taken together.
 */
final class Stylesheet {

  /** Half-points where nothing says otherwise. */
  private static final float DEFAULT_SIZE = 20;

  /** How far characters are moved that are raised or lowered, in half-points. */
  private static final float LEAST_SHIFT = 3;

  /** The outline level of paragraphs that are no headings, counted from 0. */
  private static final int BODY_TEXT = 9;

  private static final Pattern HEADING_NAME =
      Pattern.compile("heading ([1-9])", Pattern.CASE_INSENSITIVE);

  private final Map<String, Element> styles = new HashMap<>();
  private final Map<String, List<Element>> chains = new HashMap<>();
  private final List<Element> defaults = new ArrayList<>();
  private Optional<String> defaultParagraph = Optional.empty();

  /**
   * @param root the part with the styles, if the file has one
   */
  Stylesheet(Optional<Element> root) {
    root.ifPresent(this::read);
  }

  private void read(Element root) {
    for (Element element : WordXml.children(root)) {
      if (WordXml.name(element).equals("docDefaults")) {
        for (Element kind : WordXml.children(element)) {
          defaults.addAll(WordXml.children(kind));
        }
      }
      Optional<String> id = WordXml.attribute(element, "styleId");
      if (id.isPresent()) {
        styles.put(id.get(), element);
        boolean paragraph =
            WordXml.attribute(element, "type").filter("paragraph"::equals).isPresent();
        boolean standard = WordXml.attribute(element, "default").filter("1"::equals).isPresent();
        if (paragraph && standard) {
          defaultParagraph = id;
        }
      }
    }
  }

  /** A paragraph's own style and those that it is based on, the nearest first. */
  List<Element> paragraphStyles(Element properties) {
    return WordXml.value(properties, "pStyle")
        .filter(styles::containsKey)
        .or(() -> defaultParagraph)
        .map(this::chain)
        .orElse(List.of());
  }

  private List<Element> chain(String id) {
    List<Element> known = chains.get(id);
    if (known != null) {
      return known;
    }
    Set<Element> chain = new LinkedHashSet<>();
    Optional<Element> next = Optional.ofNullable(styles.get(id));
    while (next.isPresent() && chain.add(next.get())) {
      next = WordXml.value(next.get(), "basedOn").map(styles::get);
    }
    List<Element> list = List.copyOf(chain);
    chains.put(id, list);
    return list;
  }

  /** The first of the elements that a style or one that it is based on has in its properties. */
  static Optional<Element> inherited(List<Element> chain, String properties, String name) {
    for (Element style : chain) {
      Optional<Element> found =
          WordXml.child(style, properties).flatMap(of -> WordXml.child(of, name));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** How a run is set: as its own properties say, then its style's, then its paragraph's. */
  Characters characters(List<Element> paragraph, Element run) {
    List<Element> own =
        WordXml.value(run, "rStyle").filter(styles::containsKey).map(this::chain).orElse(List.of());
    Cascade cascade = new Cascade(run, own, paragraph);
    boolean complex = cascade.isOn("rtl") || cascade.isOn("cs");
    float size =
        cascade
            .find(complex ? "szCs" : "sz")
            .or(() -> cascade.find("sz"))
            .flatMap(element -> WordXml.number(element, "val"))
            .orElse(DEFAULT_SIZE);
    float usual =
        inherited(paragraph, "rPr", "sz")
            .or(() -> cascade.byDefault("sz"))
            .flatMap(element -> WordXml.number(element, "val"))
            .orElse(DEFAULT_SIZE);
    Style style =
        new Style(
            size / 2,
            cascade.isOn(complex ? "iCs" : "i"),
            cascade.isOn(complex ? "bCs" : "b"),
            shift(cascade, size < usual),
            Optional.empty());
    return new Characters(style, cascade.isOn("vanish"));
  }

  /** Whether characters are off the baseline: by name, or small and moved up or down. */
  private static Style.Shift shift(Cascade cascade, boolean small) {
    String named =
        cascade.find("vertAlign").flatMap(e -> WordXml.attribute(e, "val")).orElse("baseline");
    float moved = cascade.find("position").flatMap(e -> WordXml.number(e, "val")).orElse(0f);
    if (named.equals("superscript") || small && moved > LEAST_SHIFT) {
      return Style.Shift.RAISED;
    }
    return named.equals("subscript") || small && moved < -LEAST_SHIFT
        ? Style.Shift.LOWERED
        : Style.Shift.NONE;
  }

  /** The level of the heading that a paragraph is by its style, from 1; 0 if it is none. */
  static int headingLevel(Element properties, List<Element> styles) {
    Optional<Integer> outline =
        WordXml.child(properties, "outlineLvl")
            .or(() -> inherited(styles, "pPr", "outlineLvl"))
            .flatMap(e -> WordXml.number(e, "val"))
            .map(Float::intValue);
    if (outline.isPresent()) {
      return outline.get() < BODY_TEXT ? outline.get() + 1 : 0;
    }
    return styles.stream()
        .flatMap(style -> WordXml.value(style, "name").stream())
        .map(HEADING_NAME::matcher)
        .filter(Matcher::matches)
        .findFirst()
        .map(name -> Integer.parseInt(name.group(1)))
        .orElse(0);
  }

  /** Whether a paragraph of these styles is the title of a table or picture. */
  static boolean isCaption(List<Element> styles) {
    return styles.stream()
        .flatMap(style -> WordXml.value(style, "name").stream())
        .anyMatch("caption"::equalsIgnoreCase);
  }

  /**
   * How characters are set.
   *
   * @param style what a source says of them
   * @param hidden whether they are not printed
   */
  record Characters(Style style, boolean hidden) {}

  /** Where a property of a run may stand. */
  private final class Cascade {
    private final Element direct;
    private final List<Element> own;
    private final List<Element> paragraph;

    Cascade(Element direct, List<Element> own, List<Element> paragraph) {
      this.direct = direct;
      this.own = own;
      this.paragraph = paragraph;
    }

    Optional<Element> find(String name) {
      return WordXml.child(direct, name)
          .or(() -> inherited(own, "rPr", name))
          .or(() -> inherited(paragraph, "rPr", name))
          .or(() -> byDefault(name));
    }

    /** A switch of the run's own counts; those of its style and its paragraph's cancel out. */
    boolean isOn(String name) {
      Optional<Element> said = WordXml.child(direct, name);
      if (said.isPresent()) {
        return WordXml.isOn(said.get());
      }
      boolean byStyle = inherited(own, "rPr", name).filter(WordXml::isOn).isPresent();
      boolean byParagraph = inherited(paragraph, "rPr", name).filter(WordXml::isOn).isPresent();
      return byStyle != byParagraph || byDefault(name).filter(WordXml::isOn).isPresent();
    }

    private Optional<Element> byDefault(String name) {
      return defaults.stream()
          .filter(properties -> WordXml.name(properties).equals("rPr"))
          .findFirst()
          .flatMap(properties -> WordXml.child(properties, name));
    }
  }
}
