package org.plenary.parser.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.language.LanguageRules;
import org.plenary.parser.line.LineJoiner;
import org.plenary.parser.line.SiftedText;
import org.plenary.parser.table.Tabulation;

/**
 * Lines from which the tables have been set apart.
 *
 * @param lines the lines that are left
 * @param tables the tables, by the index of the line before which they stand
 */
record TabulatedLines(List<SiftedText.TextLine> lines, Map<Integer, List<Passage>> tables) {

  static TabulatedLines of(LanguageRules rules, List<SiftedText.TextLine> all, LineJoiner joiner) {
    List<SiftedText.TextLine> lines = new ArrayList<>();
    Map<Integer, List<Passage>> tables = new HashMap<>();
    int from = 0;
    for (Tabulation.Found table : Tabulation.find(rules, all, joiner)) {
      lines.addAll(all.subList(from, table.from()));
      tables.computeIfAbsent(lines.size(), k -> new ArrayList<>()).add(Passage.of(table.grid()));
      from = table.to();
    }
    lines.addAll(all.subList(from, all.size()));
    return new TabulatedLines(lines, tables);
  }

  /** The tables before a line, or after the last one. */
  List<Passage> before(int line) {
    return tables.getOrDefault(line, List.of());
  }
}
