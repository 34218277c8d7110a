package org.plenary.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One mapping of a rule file. It remembers which keys were asked for, so that a misspelt key is
 * found at once: every key asked for must be there, and every key there must be asked for. What is
 * wrong is reported with the file, the line and the path of keys.
 */
public final class RuleSection {

  private final String file;
  private final String path;
  private final Node mapping;
  private final Map<String, NodeTuple> values = new LinkedHashMap<>();
  private final Set<String> unread;
  private final List<RuleSection> children = new ArrayList<>();

  RuleSection(String file, String path, Node node) {
    this.file = file;
    this.path = path;
    this.mapping = node;
    if (!(node instanceof MappingNode map)) {
      throw wrong(node, path, "a mapping is expected");
    }
    for (NodeTuple entry : map.getValue()) {
      String key = ((ScalarNode) entry.getKeyNode()).getValue();
      if (values.put(key, entry) != null) {
        throw wrong(entry.getKeyNode(), path(key), "the key stands twice");
      }
    }
    this.unread = new LinkedHashSet<>(values.keySet());
  }

  /** The key that stands for a constant, e.g. {@code general assembly}. */
  public static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** All keys, in the order of the file. */
  public Set<String> keys() {
    return values.keySet();
  }

  /** One text. */
  public String text(String key) {
    Node value = take(key);
    if (!(value instanceof ScalarNode text)) {
      throw wrong(value, path(key), "a text is expected");
    }
    return text.getValue();
  }

  /** A list of texts; one text counts as a list of one, an empty one as none. */
  public List<String> texts(String key) {
    return flat(key, take(key), new ArrayList<>());
  }

  /** A mapping below this one. */
  public RuleSection section(String key) {
    RuleSection child = apart(key);
    children.add(child);
    return child;
  }

  /** A mapping below this one that whoever reads it {@linkplain #close closes}. */
  public RuleSection apart(String key) {
    return new RuleSection(file, path(key), take(key));
  }

  /**
   * Checks that nothing is left over.
   *
   * @throws IllegalArgumentException if the file has a key that nothing asked for
   */
  public void close() {
    values.forEach(
        (key, entry) -> {
          if (unread.contains(key)) {
            throw wrong(entry.getKeyNode(), path(key), "unknown key");
          }
        });
    children.forEach(RuleSection::close);
  }

  private Node take(String key) {
    unread.remove(key);
    @Nullable NodeTuple value = values.get(key);
    if (value == null) {
      throw wrong(mapping, path(key), "the key is missing");
    }
    return value.getValueNode();
  }

  private List<String> flat(String key, Node value, List<String> into) {
    if (value instanceof SequenceNode list) {
      list.getValue().forEach(item -> flat(key, item, into));
    } else if (value instanceof ScalarNode text) {
      if (!text.getValue().isEmpty()) {
        into.add(text.getValue());
      }
    } else {
      throw wrong(value, path(key), "a list of texts is expected");
    }
    return into;
  }

  private String path(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private IllegalArgumentException wrong(Node node, String where, String what) {
    String line = node.getStartMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
    return new IllegalArgumentException(
        file + line + ": " + (where.isEmpty() ? "" : where + ": ") + what);
  }
}
