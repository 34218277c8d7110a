package org.plenary.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.plenary.language.Languages;
import org.plenary.model.Inline;
import org.plenary.model.Language;

/**
 * The notes of a document as a renderer comes upon them, numbered from 1 in the order of the text.
 * Markers may repeat (in the parts of a collection, in an annex that numbers anew); these numbers
 * do not.
 */
public final class Notes {

  private static final Pattern FIGURES = Pattern.compile("[0-9]+");

  private final Language language;
  private final int before;
  private final List<Inline.Note> inOrder = new ArrayList<>();
  private final Map<String, Integer> latest = new HashMap<>();

  /** No notes as yet of a document in that language. */
  public Notes(Language language) {
    this(language, 0);
  }

  /** No notes as yet of a document whose notes are numbered on from those of another. */
  public Notes(Language language, int before) {
    this.language = language;
    this.before = before;
  }

  /** A marker as the language prints it: a figure stands in brackets in Arabic. */
  public String printed(String marker) {
    return FIGURES.matcher(marker).matches()
        ? Languages.of(language).map(rules -> rules.noteNumber(marker)).orElse(marker)
        : marker;
  }

  /** Takes the next note of the text and gives its number. */
  public int add(Inline.Note note) {
    inOrder.add(note);
    int number = before + inOrder.size();
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
    return inOrder.get(number - before - 1);
  }
}
