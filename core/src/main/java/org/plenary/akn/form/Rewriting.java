package org.plenary.akn.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.plenary.akn.xml.XmlText;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Place;

/**
 * Tells how the form of a file changed when it was written anew. An element of the one file goes
 * with the element of the other that holds the same text: if that has another name, the element is
 * written as that. What goes with none is a mark that was taken off its text, or put around it.
 *
 * <pre>{@code
 * Rewriting.of(before, after, "60-212.xml").forEach(System.out::println);
 * // 60-212.xml: info[REWRITTEN]: 13 <a> written as <ref>
 * }</pre>
 */
public final class Rewriting {

  private final FormReader before;
  private final FormReader after;
  private final Counts changes = new Counts();
  private final Counts attributes = new Counts();
  private final Counts metadata = new Counts();
  private int spaced;

  private Rewriting(FormReader before, FormReader after) {
    this.before = before;
    this.after = after;
  }

  /**
   * What is different, each kind of change once with how often it was made.
   *
   * @param before the file as it was
   * @param after the same as it was written
   * @param name what to call it in diagnostics
   * @throws IllegalArgumentException if one of them is not well-formed
   */
  public static List<Diagnostic> of(XmlText before, XmlText after, String name) {
    if (before.characters().equals(after.characters())) {
      return List.of();
    }
    try {
      Rewriting rewriting = new Rewriting(FormReader.read(before), FormReader.read(after));
      return rewriting.list().stream()
          .map(change -> new Diagnostic(Code.REWRITTEN, change, Place.of(name)))
          .toList();
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException("not well-formed", e);
    }
  }

  private List<String> list() {
    List<FormElement> old = new ArrayList<>(before.elements());
    List<FormElement> made = new ArrayList<>(after.elements());
    pair(old, made, e -> List.of(e.name(), e.zone(), e.content()), (from, to) -> {});
    pair(
        old,
        made,
        e -> e.hasText() ? List.of(e.zone(), e.text()) : new Object(),
        (from, to) -> changes.add(from.tag() + " written as " + to.tag()));
    pair(
        old,
        made,
        e -> List.of(e.name(), e.zone()),
        (from, to) -> add(from, "written anew", " with more or less in it"));
    old.forEach(e -> add(e, "left out", e.hasText() ? " taken off text" : " left out"));
    made.forEach(e -> add(e, "added", e.hasText() ? " put around text" : " added"));
    List<String> list = new ArrayList<>(changes.sentences());
    list.addAll(attributes.lists("attributes"));
    list.addAll(metadata.lists("metadata"));
    if (spaced > 0) {
      list.add("white space in " + spaced + (spaced == 1 ? " element" : " elements"));
    }
    list.addAll(text());
    return list;
  }

  private void add(FormElement element, String inMetadata, String inText) {
    if (element.zone() == FormElement.Zone.METADATA) {
      metadata.add(inMetadata, element.tag());
    } else {
      changes.add(element.tag() + inText);
    }
  }

  /** What is done with two elements that go together. */
  @FunctionalInterface
  private interface Pairing {
    void take(FormElement from, FormElement to);
  }

  /** Takes from both lists what goes together by a key, in order. */
  private void pair(
      List<FormElement> old,
      List<FormElement> made,
      Function<FormElement, Object> key,
      Pairing pairing) {
    Map<Object, Deque<Integer>> places = new HashMap<>();
    for (int i = 0; i < made.size(); i++) {
      places.computeIfAbsent(key.apply(made.get(i)), k -> new ArrayDeque<>()).add(i);
    }
    boolean[] taken = new boolean[made.size()];
    List<FormElement> rest = new ArrayList<>();
    for (FormElement from : old) {
      Deque<Integer> candidates = places.get(key.apply(from));
      if (candidates == null || candidates.isEmpty()) {
        rest.add(from);
      } else {
        int index = candidates.remove();
        taken[index] = true;
        pairing.take(from, made.get(index));
        compare(from, made.get(index));
      }
    }
    old.clear();
    old.addAll(rest);
    List<FormElement> unpaired = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        unpaired.add(made.get(i));
      }
    }
    made.clear();
    made.addAll(unpaired);
  }

  private void compare(FormElement from, FormElement to) {
    if (from.zone() == FormElement.Zone.METADATA) {
      return;
    }
    from.attributes()
        .forEach(
            (name, value) -> {
              String now = to.attributes().get(name);
              if (now == null) {
                attributes.add("left out", name);
              } else if (!Objects.equals(value, now)) {
                attributes.add("changed", name);
              }
            });
    to.attributes().keySet().stream()
        .filter(name -> !from.attributes().containsKey(name))
        .forEach(name -> attributes.add("added", name));
    boolean inLine = from.hasText() && !FormReader.bare(from.own()).isEmpty();
    if (inLine
        && !from.own().equals(to.own())
        && FormReader.bare(from.own()).equals(FormReader.bare(to.own()))) {
      spaced++;
    }
  }

  /** What became of the text itself. */
  private List<String> text() {
    List<String> list = new ArrayList<>();
    String gone = more(before.characters(), after.characters());
    String come = more(after.characters(), before.characters());
    if (!gone.isEmpty()) {
      list.add("text left out: " + gone);
    }
    if (!come.isEmpty()) {
      list.add("text added: " + come);
    }
    if (list.isEmpty() && before.text() != after.text()) {
      list.add("some text stands in another place");
    }
    return list;
  }

  private static String more(Map<Integer, Integer> in, Map<Integer, Integer> than) {
    List<String> more = new ArrayList<>();
    in.forEach(
        (character, count) -> {
          int surplus = count - than.getOrDefault(character, 0);
          if (surplus > 0) {
            more.add(surplus + " " + Character.toString(character));
          }
        });
    return String.join(", ", more);
  }
}
