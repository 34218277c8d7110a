package org.plenary.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One mapping of a language's data file. It remembers which keys were asked for, so that a misspelt
 * key is found at once: every key asked for must be there, and every key there must be asked for.
 */
final class RuleSection {

  private final String place;
  private final Map<String, Object> values;
  private final Set<String> unread;
  private final List<RuleSection> children = new ArrayList<>();

  RuleSection(String place, Object node) {
    if (!(node instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException(place + ": a mapping is expected");
    }
    this.place = place;
    this.values = new LinkedHashMap<>();
    map.forEach((key, value) -> values.put(String.valueOf(key), value == null ? "" : value));
    this.unread = new LinkedHashSet<>(values.keySet());
  }

  /** The key that stands for a constant, e.g. {@code general assembly}. */
  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** All keys, in the order of the file. */
  Set<String> keys() {
    return values.keySet();
  }

  /** One text. */
  String text(String key) {
    if (!(take(key) instanceof String text)) {
      throw new IllegalArgumentException(place + "." + key + ": a text is expected");
    }
    return text;
  }

  /** A list of texts; one text counts as a list of one, an empty one as none. */
  List<String> texts(String key) {
    return flat(key, take(key), new ArrayList<>());
  }

  /** A mapping below this one. */
  RuleSection section(String key) {
    RuleSection child = new RuleSection(place + "." + key, take(key));
    children.add(child);
    return child;
  }

  /** A mapping below this one as it stands, for whoever reads it; an empty one if it is missing. */
  Map<String, Object> tree(String key) {
    return !values.containsKey(key)
        ? Map.of()
        : Map.copyOf(new RuleSection(place + "." + key, take(key)).values);
  }

  /**
   * Checks that nothing is left over.
   *
   * @throws IllegalArgumentException if the file has a key that nothing asked for
   */
  void close() {
    if (!unread.isEmpty()) {
      throw new IllegalArgumentException(place + ": unknown key " + String.join(", ", unread));
    }
    children.forEach(RuleSection::close);
  }

  private Object take(String key) {
    unread.remove(key);
    @Nullable Object value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException(place + ": key " + key + " is missing");
    }
    return value;
  }

  private List<String> flat(String key, Object value, List<String> into) {
    if (value instanceof List<?> list) {
      list.forEach(item -> flat(key, item == null ? "" : item, into));
    } else if (value instanceof String text) {
      if (!text.isEmpty()) {
        into.add(text);
      }
    } else {
      throw new IllegalArgumentException(place + "." + key + ": a list of texts is expected");
    }
    return into;
  }
}
