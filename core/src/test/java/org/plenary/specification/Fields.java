package org.plenary.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.Inline;
import org.plenary.model.PlainText;
import org.plenary.model.Walker;

/** Lists the passages that have a set function: in masthead, title and closing lines. */
final class Fields extends Walker {

  private final List<String> lines = new ArrayList<>();

  private Fields() {}

  /** A line for each, {@code session 99: Ninety-ninth session}; other text of a masthead too. */
  static List<String> of(Deliberation deliberation) {
    Fields fields = new Fields();
    fields.walk(deliberation);
    return fields.lines;
  }

  @Override
  public void walk(Deliberation deliberation) {
    for (Block.TextBlock block : deliberation.masthead()) {
      if (block.content().stream().noneMatch(Inline.Field.class::isInstance)) {
        lines.add("no field: " + PlainText.of(block));
      }
    }
    super.walk(deliberation);
  }

  @Override
  public Void field(Inline.Field field) {
    String kind = field.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String value = field.value().map(known -> " " + known).orElse("");
    lines.add(kind + value + ": " + PlainText.of(field.content()));
    return super.field(field);
  }
}
