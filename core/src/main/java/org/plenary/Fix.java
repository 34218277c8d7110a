package org.plenary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;

/**
 * A published Akoma Ntoso file as {@link Plenary#fix} wrote it anew, and all that is different. A
 * file that needs no fixing has the same bytes as before, and neither changes nor solved problems.
 */
public final class Fix {

  private final byte[] document;
  private final List<Diagnostic> solved;
  private final List<Diagnostic> changes;
  private final List<Diagnostic> left;

  private Fix(
      byte[] document, List<Diagnostic> solved, List<Diagnostic> changes, List<Diagnostic> left) {
    this.document = document;
    this.solved = List.copyOf(solved);
    this.changes = List.copyOf(changes);
    this.left = List.copyOf(left);
  }

  /**
   * Compares what was with what is.
   *
   * @param document the file as it is now
   * @param before the problems of the file as it was
   * @param changes what was noticed while it was read, and what is different in form
   * @param left the problems of the file as it is
   */
  static Fix of(
      byte[] document, List<Diagnostic> before, List<Diagnostic> changes, List<Diagnostic> left) {
    return new Fix(document, solved(before, left), changes, left);
  }

  /** The Akoma Ntoso that was written. */
  public byte[] document() {
    return document.clone();
  }

  /**
   * The problems that the file had and no longer has, at their places in the original, in its
   * order. Of problems of one kind, those count as solved for which none is {@linkplain #left left}
   * in exchange.
   */
  public List<Diagnostic> solved() {
    return solved;
  }

  /**
   * What else is different: what was noticed while the file was read, such as metadata that the
   * model does not carry, and each kind of change of its form once, with how often it was made.
   */
  public List<Diagnostic> changes() {
    return changes;
  }

  /** The problems that the new file has, with their places in it, in its order. */
  public List<Diagnostic> left() {
    return left;
  }

  /** What a problem says, wherever it is. */
  private record Words(Code code, String message) {
    static Words of(Diagnostic problem) {
      return new Words(problem.code(), problem.message());
    }
  }

  private static List<Diagnostic> solved(List<Diagnostic> before, List<Diagnostic> left) {
    Map<Words, Integer> same = new HashMap<>();
    Map<Code, Integer> alike = new EnumMap<>(Code.class);
    for (Diagnostic problem : left) {
      same.merge(Words.of(problem), 1, Integer::sum);
      alike.merge(problem.code(), 1, Integer::sum);
    }
    List<Diagnostic> others = new ArrayList<>();
    for (Diagnostic problem : before) {
      if (takeOne(same, Words.of(problem))) {
        takeOne(alike, problem.code());
      } else {
        others.add(problem);
      }
    }
    return others.stream().filter(problem -> !takeOne(alike, problem.code())).toList();
  }

  /** Takes one of those of a kind, if there is one. */
  private static <K> boolean takeOne(Map<K, Integer> counts, K kind) {
    int count = counts.getOrDefault(kind, 0);
    if (count > 0) {
      counts.put(kind, count - 1);
    }
    return count > 0;
  }
}
