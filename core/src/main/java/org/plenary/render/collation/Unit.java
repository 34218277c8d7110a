package org.plenary.render.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.collation.Expression;
import org.plenary.collation.align.AlignedRow;
import org.plenary.collation.align.Alignment;

/**
 * A unit of translation: a row, or a sentence of one.
 *
 * @param id unique in the alignment: symbol and eId
 * @param row the row
 * @param texts for each version what it has, if it has anything
 */
record Unit(String id, AlignedRow row, List<Optional<NotedText>> texts) {

  /**
   * The units of an alignment that have text.
   *
   * @param sentences whether rows are cut into sentences where all versions have as many
   */
  static List<Unit> of(Alignment alignment, boolean sentences) {
    List<Unit> units = new ArrayList<>();
    Map<String, Integer> taken = new HashMap<>();
    String symbol = symbol(alignment);
    for (AlignedRow row : alignment.rows()) {
      List<Optional<NotedText>> texts =
          row.cells().stream()
              .map(cell -> Optional.of(NotedText.of(cell)).filter(t -> !t.text().isEmpty()))
              .toList();
      if (texts.stream().allMatch(Optional::isEmpty)) {
        continue;
      }
      String eId =
          row.eId().isEmpty() ? row.kind().name().toLowerCase(java.util.Locale.ROOT) : row.eId();
      int copies = taken.merge(eId, 1, Integer::sum);
      String id = symbol + "#" + eId + (copies > 1 ? "-" + copies : "");
      List<List<Optional<NotedText>>> parts =
          sentences
              ? Sentences.of(
                  alignment.versions().stream().map(Expression::language).toList(), texts)
              : List.of(texts);
      for (int i = 0; i < parts.size(); i++) {
        units.add(new Unit(parts.size() == 1 ? id : id + "/s" + (i + 1), row, parts.get(i)));
      }
    }
    return units;
  }

  /** The symbol, or what else names the deliberation. */
  static String symbol(Alignment alignment) {
    return alignment.versions().stream()
        .map(Expression::identity)
        .map(identity -> identity.symbol().or(identity::number))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> alignment.versions().get(0).name());
  }
}
