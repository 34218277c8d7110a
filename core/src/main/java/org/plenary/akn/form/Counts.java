package org.plenary.akn.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what was done, and to what. */
final class Counts {

  private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();

  /** Counts something that was done. */
  void add(String done) {
    add(done, "");
  }

  /** Counts what something was done to. */
  void add(String done, String what) {
    counts.computeIfAbsent(done, key -> new TreeMap<>()).merge(what, 1, Integer::sum);
  }

  /** One sentence for each thing that was done: {@code 13 <a> written as <ref>}. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    counts.forEach((done, what) -> what.values().forEach(n -> sentences.add(n + " " + done)));
    return sentences;
  }

  /** One list for each thing that was done: {@code attributes changed: 48 eId, 13 href}. */
  List<String> lists(String subject) {
    List<String> lists = new ArrayList<>();
    counts.forEach(
        (done, what) ->
            lists.add(
                what.entrySet().stream()
                    .map(entry -> entry.getValue() + " " + entry.getKey())
                    .collect(Collectors.joining(", ", subject + " " + done + ": ", ""))));
    return lists;
  }
}
