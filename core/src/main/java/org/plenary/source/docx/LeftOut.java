package org.plenary.source.docx;

import java.util.ArrayList;
import java.util.List;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Place;

/** Counts what stands in the file and not in what is read of it. */
final class LeftOut {

  private int comments;
  private int pictures;
  private int hidden;
  private int changes;

  void comment() {
    comments++;
  }

  void picture() {
    pictures++;
  }

  void hidden() {
    hidden++;
  }

  void change() {
    changes++;
  }

  /** What there is to say of it. */
  List<Diagnostic> diagnostics(String name, TrackedChanges treatment) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Place place = Place.of(name);
    if (changes > 0) {
      diagnostics.add(
          new Diagnostic(
              Code.TRACKED_CHANGES,
              counted(changes, "tracked change")
                  + (treatment == TrackedChanges.ACCEPTED ? " accepted" : " refused"),
              place));
    }
    leftOut(diagnostics, comments, "comment", place);
    leftOut(diagnostics, hidden, "hidden text", place);
    leftOut(diagnostics, pictures, "picture", place);
    return diagnostics;
  }

  private static void leftOut(List<Diagnostic> diagnostics, int count, String kind, Place place) {
    if (count > 0) {
      diagnostics.add(new Diagnostic(Code.LEFT_OUT, counted(count, kind) + " left out", place));
    }
  }

  private static String counted(int count, String kind) {
    return count == 1 ? "1 " + kind + " was" : count + " " + kind + "s were";
  }
}
