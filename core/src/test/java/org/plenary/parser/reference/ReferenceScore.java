package org.plenary.parser.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Precision and recall of the references found in documents, against those published. */
final class ReferenceScore {

  private int hits;
  private int found;
  private int published;

  void add(Collection<String> ours, Collection<String> theirs) {
    List<String> rest = new ArrayList<>(theirs);
    hits += (int) ours.stream().filter(rest::remove).count();
    found += ours.size();
    published += theirs.size();
  }

  double precision() {
    return found == 0 ? 1 : (double) hits / found;
  }

  double recall() {
    return published == 0 ? 1 : (double) hits / published;
  }

  double f1() {
    return found + published == 0 ? 1 : 2.0 * hits / (found + published);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "P %.4f R %.4f F1 %.4f of %d", precision(), recall(), f1(), published);
  }
}
