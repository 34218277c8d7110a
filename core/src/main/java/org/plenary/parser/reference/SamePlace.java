package org.plenary.parser.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.language.phrase.PhraseFinder;
import org.plenary.model.Target;
import org.plenary.parser.reference.Finding.Cited;

/**
 * Resolves "Ibid." in the notes of one document: it means what the note before cites last. A note
 * that cites a treaty, a book or nothing gives it no target. Where the words after it name another
 * volume or supplement, or give a symbol in brackets, it stands for the series only and is not a
 * reference.
 */
final class SamePlace {

  private final ReferenceWords words;
  private Optional<Target> before = Optional.empty();
  private Optional<Target> current = Optional.empty();
  private boolean first = true;

  SamePlace(ReferenceWords words) {
    this.words = words;
  }

  /** A note begins. */
  void open() {
    current = Optional.empty();
  }

  /** The note ends: what it cites last is what the next one can refer to. */
  void close() {
    before = current;
    first = false;
  }

  /** What a text of a note says. */
  Reading read(String text, List<Finding> findings) {
    List<Finding> all = new ArrayList<>(findings.size() + 1);
    boolean dangling = false;
    int next = 0;
    for (int at = 0; at < text.length(); at++) {
      Optional<PhraseFinder.Match<Boolean>> word =
          Character.isLetter(text.charAt(at))
              ? words.ibid().startingAt(text, at)
              : Optional.empty();
      if (word.isPresent()) {
        next = take(findings, next, at, all);
        int end = clauseEnd(text, word.get().end());
        if (!leadsElsewhere(text, word.get().end(), end, findings, next)) {
          Optional<Target> target = current.isEmpty() && isFirstClause(text, at) ? before : current;
          target.ifPresent(
              same ->
                  all.add(
                      new Cited(
                          word.get().start(), word.get().end(), same, Optional.empty(), false)));
          dangling |= first && target.isEmpty();
          current = target;
        }
        at = word.get().end() - 1;
      }
    }
    take(findings, next, text.length() + 1, all);
    return new Reading(all, dangling);
  }

  private int take(List<Finding> findings, int from, int until, List<Finding> into) {
    int next = from;
    while (next < findings.size() && findings.get(next).start() < until) {
      if (findings.get(next) instanceof Cited cited) {
        current = Optional.of(cited.target());
      }
      into.add(findings.get(next++));
    }
    return next;
  }

  private boolean leadsElsewhere(
      String text, int start, int end, List<Finding> findings, int next) {
    for (int i = next; i < findings.size() && findings.get(i).start() < end; i++) {
      int at = findings.get(i).start();
      if (findings.get(i) instanceof Cited && "(（[".indexOf(text.charAt(at - 1)) >= 0) {
        return true;
      }
    }
    for (int at = start; at < end; at++) {
      if (words.elsewhere().startingAt(text, at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static int clauseEnd(String text, int start) {
    int end = start;
    while (end < text.length() && ";；؛".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean isFirstClause(String text, int at) {
    return clauseEnd(text, 0) >= at;
  }

  /**
   * What was read.
   *
   * @param findings those given and the resolved ones, in order
   * @param dangling whether an "Ibid." has no note before it
   */
  record Reading(List<Finding> findings, boolean dangling) {}
}
