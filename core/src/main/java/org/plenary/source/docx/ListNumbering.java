package org.plenary.source.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.source.word.Ordinals;
import org.plenary.source.word.SymbolFonts;
import org.w3c.dom.Element;

/**
 * Counts the paragraphs of lists as Word does when it prints them. Lists that share a definition
 * count on from one another, unless one says where it starts.
 */
final class ListNumbering {

  private static final int LEVELS = 9;
  private static final int LONGEST_LINK = 8;

  private final Map<String, Element> definitions = new HashMap<>();
  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, String> definitionByStyle = new HashMap<>();
  private final Map<String, Count> counts = new HashMap<>();
  private final Map<String, Boolean> started = new HashMap<>();

  /** How far a definition has been counted. */
  private static final class Count {
    final int[] numbers = new int[LEVELS];
    final boolean[] used = new boolean[LEVELS];
  }

  /**
   * A place in a list.
   *
   * @param list its identifier
   * @param level counted from 0
   */
  record Place(String list, int level) {}

  /**
   * @param root the part with the lists, if the file has one
   */
  ListNumbering(Optional<Element> root) {
    root.ifPresent(this::read);
  }

  private void read(Element root) {
    for (Element element : WordXml.children(root)) {
      WordXml.attribute(element, "abstractNumId").ifPresent(id -> definitions.put(id, element));
      WordXml.attribute(element, "numId").ifPresent(id -> lists.put(id, element));
      WordXml.value(element, "styleLink")
          .ifPresent(
              style ->
                  WordXml.attribute(element, "abstractNumId")
                      .ifPresent(id -> definitionByStyle.put(style, id)));
    }
  }

  /** The list in which a paragraph stands: as it says itself, or as its style does. */
  Optional<Place> place(Element properties, List<Element> styles) {
    Optional<Element> own = WordXml.child(properties, "numPr");
    Optional<Element> inherited = Stylesheet.inherited(styles, "pPr", "numPr");
    Optional<String> list =
        own.flatMap(e -> WordXml.value(e, "numId"))
            .or(() -> inherited.flatMap(e -> WordXml.value(e, "numId")));
    if (list.isEmpty() || !lists.containsKey(list.get())) {
      return Optional.empty();
    }
    int level =
        own.flatMap(e -> WordXml.value(e, "ilvl"))
            .or(() -> inherited.flatMap(e -> WordXml.value(e, "ilvl")))
            .flatMap(WordXml::number)
            .map(Float::intValue)
            .or(() -> levelOfStyle(list.get(), styles))
            .orElse(0);
    return Optional.of(new Place(list.get(), Math.max(0, Math.min(LEVELS - 1, level))));
  }

  /** A style without a level of its own has the level that names it. */
  private Optional<Integer> levelOfStyle(String list, List<Element> styles) {
    for (Element style : styles) {
      Optional<String> id = WordXml.attribute(style, "styleId");
      for (int level = 0; level < LEVELS; level++) {
        Optional<String> named =
            level(new Place(list, level)).flatMap(of -> WordXml.value(of, "pStyle"));
        if (named.isPresent() && named.equals(id)) {
          return Optional.of(level);
        }
      }
    }
    return Optional.empty();
  }

  /** The indents that a level gives its paragraphs. */
  Optional<Element> indents(Place place) {
    return level(place)
        .flatMap(level -> WordXml.child(level, "pPr"))
        .flatMap(properties -> WordXml.child(properties, "ind"));
  }

  /** Counts a paragraph and gives what is printed before it, the tab or space after it included. */
  String count(Place place) {
    Optional<Element> level = level(place);
    Optional<String> definition = definitionId(place.list());
    if (level.isEmpty() || definition.isEmpty()) {
      return "";
    }
    Count count = counts.computeIfAbsent(definition.get(), id -> new Count());
    step(count, place);
    String text = WordXml.value(level.get(), "lvlText").orElse("");
    String number = label(count, place, level.get(), text);
    if (number.isEmpty()) {
      return "";
    }
    return number
        + switch (WordXml.value(level.get(), "suff").orElse("tab")) {
          case "nothing" -> "";
          case "space" -> " ";
          default -> "\t";
        };
  }

  private void step(Count count, Place place) {
    int at = place.level();
    Optional<Integer> override = startOverride(place);
    boolean first = override.isPresent() && started.put(place.list() + ":" + at, true) == null;
    if (first || !count.used[at]) {
      count.numbers[at] = override.orElseGet(() -> start(place));
    } else {
      count.numbers[at]++;
    }
    count.used[at] = true;
    for (int deeper = at + 1; deeper < LEVELS; deeper++) {
      if (restarts(new Place(place.list(), deeper), at)) {
        count.used[deeper] = false;
      }
    }
  }

  /** Whether a level begins anew after a paragraph of a higher one. */
  private boolean restarts(Place deeper, int after) {
    return level(deeper)
        .flatMap(level -> WordXml.value(level, "lvlRestart"))
        .flatMap(WordXml::number)
        .map(Float::intValue)
        .map(restart -> restart != 0 && after < restart)
        .orElse(true);
  }

  private String label(Count count, Place place, Element level, String pattern) {
    if (WordXml.value(level, "numFmt").filter("bullet"::equals).isPresent()) {
      String font =
          WordXml.child(level, "rPr")
              .flatMap(properties -> WordXml.child(properties, "rFonts"))
              .flatMap(fonts -> WordXml.attribute(fonts, "ascii"))
              .orElse("");
      return SymbolFonts.read(font, pattern);
    }
    boolean figures = WordXml.child(level, "isLgl").filter(WordXml::isOn).isPresent();
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int digit = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (c == '%' && digit >= 0 && digit < LEVELS) {
        label.append(number(count, new Place(place.list(), digit), figures));
        i++;
      } else {
        label.append(c);
      }
    }
    return label.toString();
  }

  private String number(Count count, Place place, boolean figures) {
    int at = place.level();
    int number = count.used[at] ? count.numbers[at] : start(place);
    String format = level(place).flatMap(level -> WordXml.value(level, "numFmt")).orElse("decimal");
    return Ordinals.write(number, figures && !format.equals("none") ? "decimal" : format);
  }

  private int start(Place place) {
    return level(place)
        .flatMap(level -> WordXml.value(level, "start"))
        .flatMap(WordXml::number)
        .map(Float::intValue)
        .orElse(0);
  }

  private Optional<Integer> startOverride(Place place) {
    return override(place)
        .flatMap(override -> WordXml.value(override, "startOverride"))
        .flatMap(WordXml::number)
        .map(Float::intValue);
  }

  /** A level as the list itself defines it, or else as its definition does. */
  private Optional<Element> level(Place place) {
    return override(place)
        .flatMap(override -> WordXml.child(override, "lvl"))
        .or(
            () ->
                definitionId(place.list())
                    .map(definitions::get)
                    .flatMap(definition -> ofLevel(definition, "lvl", place.level())));
  }

  private Optional<Element> override(Place place) {
    return Optional.ofNullable(lists.get(place.list()))
        .flatMap(list -> ofLevel(list, "lvlOverride", place.level()));
  }

  private static Optional<Element> ofLevel(Element parent, String name, int level) {
    for (Element element : WordXml.children(parent)) {
      if (WordXml.name(element).equals(name)
          && WordXml.attribute(element, "ilvl")
              .filter(Integer.toString(level)::equals)
              .isPresent()) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /** The definition of a list; one that only names a style stands for the one of that style. */
  private Optional<String> definitionId(String list) {
    Optional<String> id =
        Optional.ofNullable(lists.get(list)).flatMap(e -> WordXml.value(e, "abstractNumId"));
    for (int links = 0; links < LONGEST_LINK && id.isPresent(); links++) {
      Optional<String> linked =
          id.map(definitions::get)
              .flatMap(definition -> WordXml.value(definition, "numStyleLink"))
              .map(definitionByStyle::get);
      if (linked.isEmpty()) {
        break;
      }
      id = linked;
    }
    return id;
  }
}
