package org.plenary.render.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plenary.model.EIdTable;
import org.plenary.model.Inline;

/** The ids of a page, by which links find what they lead to; no two elements have the same. */
final class Anchors {

  private final EIdTable eIds;
  private final Set<String> given = new HashSet<>();
  private final List<String> notes = new ArrayList<>();

  Anchors(EIdTable eIds) {
    this.eIds = eIds;
  }

  /** The eIds of what the page shows. */
  EIdTable eIds() {
    return eIds;
  }

  /** The attributes of an element of that class: its id as well, if it has an eId. */
  String[] with(String cssClass, String eId) {
    return eId.isEmpty() || !given.add(eId)
        ? new String[] {"class", cssClass}
        : new String[] {"class", cssClass, "id", eId};
  }

  /** Takes the next note. */
  void add(Inline.Note note) {
    String eId = eIds.of(note);
    notes.add(!eId.isEmpty() && given.add(eId) ? eId : "note-" + (notes.size() + 1));
  }

  /** The id of a note by its number in the order of the text. */
  String note(int number) {
    return notes.get(number - 1);
  }

  /** The id of the marker that calls it. */
  String call(int number) {
    return note(number) + "-call";
  }
}
