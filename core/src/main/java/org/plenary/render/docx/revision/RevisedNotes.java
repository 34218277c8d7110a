package org.plenary.render.docx.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.collation.Segment;
import org.plenary.collation.compare.Change;
import org.w3c.dom.Element;

/**
 * Which notes of an older and a newer text are the same one, perhaps with changes. Those whose
 * calls turn out to stand at the same place become one note of the file.
 */
final class RevisedNotes {

  private static final Pattern BOOKMARK = Pattern.compile("_Note([0-9]+)");

  private final Map<String, String> newerOf = new HashMap<>();
  private final Set<String> joined = new HashSet<>();

  /** Pairs the notes of two parts by their identifiers, which are unique across both. */
  RevisedNotes(List<Element> older, List<Element> newer) {
    for (Change change : Paragraphs.changes(segments(older), segments(newer))) {
      if (change.older().size() == 1 && change.newer().size() == 1 && !change.moved()) {
        newerOf.put(id(older, change.older().get(0)), id(newer, change.newer().get(0)));
      }
    }
  }

  private static List<Segment> segments(List<Element> notes) {
    List<Segment> segments = new ArrayList<>();
    for (Element note : notes) {
      segments.add(Paragraphs.segment(segments.size(), note));
    }
    return segments;
  }

  private static String id(List<Element> notes, Segment segment) {
    return WordTree.value(notes.get(Paragraphs.index(segment)), "id");
  }

  /**
   * What a note is called, whichever of the texts it is of: by its newer identifier if it has one.
   */
  String name(String id) {
    return newerOf.getOrDefault(id, id);
  }

  /** The same with the bookmarks of notes named by what both texts call them. */
  String renamed(String text) {
    return BOOKMARK
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement("_Note" + name(found.group(1))));
  }

  /** Takes note that a newer note is called where its older form was called. */
  void join(String newer) {
    joined.add(newer);
  }

  /** The newer note that has become one with an older one. */
  Optional<String> joinedTo(String older) {
    return Optional.ofNullable(newerOf.get(older)).filter(joined::contains);
  }

  /** The same text with the bookmarks of older notes that have become one with newer ones. */
  String joined(String text) {
    return BOOKMARK
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    "_Note" + joinedTo(found.group(1)).orElse(found.group(1))));
  }
}
