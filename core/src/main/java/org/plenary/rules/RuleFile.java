package org.plenary.rules;

import java.util.Iterator;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A resource in YAML that holds rules, in one part or several. */
public final class RuleFile {

  private final String name;
  private final Iterator<Node> parts;

  private RuleFile(String name, String text) {
    this.name = name;
    LoadSettings settings = LoadSettings.builder().setLabel(name).build();
    this.parts = new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text)));
  }

  /**
   * Opens a resource.
   *
   * @param beside the class beside which it lies
   * @param name its name there
   */
  public static RuleFile open(Class<?> beside, String name) {
    return new RuleFile(name, TextResource.read(beside, name));
  }

  /** Reads rules from a text. */
  public static RuleFile of(String name, String text) {
    return new RuleFile(name, text);
  }

  /**
   * The next part.
   *
   * @throws IllegalArgumentException if there is none, or it is no mapping
   */
  public RuleSection next() {
    if (!parts.hasNext()) {
      throw new IllegalArgumentException(name + ": a further part is expected");
    }
    return new RuleSection(name, "", parts.next());
  }
}
