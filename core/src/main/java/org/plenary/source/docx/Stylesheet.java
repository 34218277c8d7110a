package org.plenary.source.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.source.Style;
import org.w3c.dom.Element;

/**
 * The styles of a Word file: what a paragraph or run is like when its style, the styles that this
 * one is based on and the defaults of the document are taken together.
 */
final class Stylesheet {

  /** Half-points where nothing says otherwise. */
  private static final float DEFAULT_SIZE = 20;

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
    boolean raised =
        cascade
            .find("vertAlign")
            .flatMap(e -> WordXml.attribute(e, "val"))
            .filter("superscript"::equals)
            .isPresent();
    float usual =
        inherited(paragraph, "rPr", "sz")
            .or(() -> cascade.byDefault("sz"))
            .flatMap(element -> WordXml.number(element, "val"))
            .orElse(DEFAULT_SIZE);
    boolean lifted =
        size < usual
            && cascade
                .find("position")
                .flatMap(e -> WordXml.number(e, "val"))
                .filter(v -> v > 3)
                .isPresent();
    Style style =
        new Style(
            size / 2,
            cascade.isOn(complex ? "iCs" : "i"),
            cascade.isOn(complex ? "bCs" : "b"),
            raised || lifted);
    return new Characters(style, cascade.isOn("vanish"));
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
