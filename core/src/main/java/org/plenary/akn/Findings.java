package org.plenary.akn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Place;

/**
 * Collects what is noticed while one file is read; what occurs often is said once, with its count.
 */
final class Findings {

  private final String file;
  private final List<Diagnostic> placed = new ArrayList<>();
  private final Map<String, Integer> counted = new LinkedHashMap<>();

  Findings(String file) {
    this.file = file;
  }

  /** Something at a place. */
  void add(Code code, String message, int line, int column) {
    placed.add(
        new Diagnostic(code, message, new Place(file, Math.max(line, 0), Math.max(column, 0))));
  }

  /** Something that the model does not carry, wherever it is. */
  void notCarried(String what) {
    counted.merge(what, 1, Integer::sum);
  }

  /** All of it, what has a place first. */
  List<Diagnostic> list() {
    List<Diagnostic> all = new ArrayList<>(placed);
    counted.forEach(
        (what, count) -> {
          String times = count == 1 ? "" : " (" + count + " times)";
          all.add(new Diagnostic(Code.NOT_CARRIED, what + times, Place.of(file)));
        });
    return List.copyOf(all);
  }
}
