package org.plenary.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.plenary.model.Inline;

/**
 * The notes of a document as a renderer comes upon them, numbered from 1 in the order of the text.
 * Markers may repeat (in the parts of a collection, in an annex that numbers anew); these numbers
 * do not.
 */
public final class Notes {

  private final List<Inline.Note> inOrder = new ArrayList<>();
  private final Map<String, Integer> latest = new HashMap<>();

  /** Takes the next note of the text and gives its number. */
  public int add(Inline.Note note) {
    inOrder.add(note);
    int number = inOrder.size();
    latest.put(note.marker(), number);
    return number;
  }

  /** The note that a further call of that marker means: the latest so far that carries it. */
  public OptionalInt called(String marker) {
    Integer number = latest.get(marker);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** How many notes have been taken. */
  public int size() {
    return inOrder.size();
  }

  /** The note of that number. */
  public Inline.Note get(int number) {
    return inOrder.get(number - 1);
  }
}
