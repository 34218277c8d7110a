package org.plenary.source.docx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Place;

/** Counts what stands in the file and not in what is read of it. */
final class LeftOut {

  /** What can be left out. */
  enum Kind {
    COMMENT("comment"),
    HIDDEN_TEXT("hidden text"),
    PICTURE("picture"),
    EMBEDDED_DOCUMENT("embedded document");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
  private int changes;

  void add(Kind kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  void addChange() {
    changes++;
  }

  /** What there is to say of it. */
  List<Diagnostic> diagnostics(String name, TrackedChanges treatment) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Place place = Place.of(name);
    if (changes > 0) {
      String done = treatment == TrackedChanges.ACCEPTED ? " accepted" : " refused";
      diagnostics.add(
          new Diagnostic(Code.TRACKED_CHANGES, counted(changes, "tracked change") + done, place));
    }
    counts.forEach(
        (kind, count) ->
            diagnostics.add(
                new Diagnostic(Code.LEFT_OUT, counted(count, kind.words) + " left out", place)));
    return diagnostics;
  }

  private static String counted(int count, String kind) {
    return count == 1 ? "1 " + kind + " was" : count + " " + kind + "s were";
  }
}
