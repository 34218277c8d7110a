package org.plenary.source.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Place;
import org.plenary.source.TrackedChanges;

/** Counts what stands in the file and not in what is read of it. */
public final class LeftOut {

  /** What can be left out. */
  public enum Kind {
    /** A comment of a reader's. */
    COMMENT("comment"),
    /** Text that is not printed. */
    HIDDEN_TEXT("hidden text"),
    /** A picture, chart or diagram. */
    PICTURE("picture"),
    /** The layout of an equation, whose characters are kept in a line. */
    EQUATION_LAYOUT("equation's layout", "equations' layouts"),
    /** A field of which it is not known what it prints. */
    FIELD("field that prints something", "fields that print something"),
    /** The target of a link that is not in the file. */
    LINK_TARGET("link's target", "links' targets"),
    /** A note that nothing calls. */
    NOTE("note that nothing calls", "notes that nothing calls"),
    /** A document within the document. */
    EMBEDDED_DOCUMENT("embedded document");

    private final String one;
    private final String several;

    Kind(String one) {
      this(one, one + "s");
    }

    Kind(String one, String several) {
      this.one = one;
      this.several = several;
    }
  }

  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
  private int changes;

  /** Counts one. */
  public void add(Kind kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  /** Counts a tracked change. */
  public void addChange() {
    changes++;
  }

  /** What there is to say of it. */
  public List<Diagnostic> diagnostics(String name, TrackedChanges treatment) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Place place = Place.of(name);
    if (changes > 0) {
      String done = treatment == TrackedChanges.ACCEPTED ? " accepted" : " refused";
      diagnostics.add(
          new Diagnostic(
              Code.TRACKED_CHANGES,
              counted(changes, "tracked change", "tracked changes") + done,
              place));
    }
    counts.forEach(
        (kind, count) ->
            diagnostics.add(
                new Diagnostic(
                    Code.LEFT_OUT, counted(count, kind.one, kind.several) + " left out", place)));
    return diagnostics;
  }

  private static String counted(int count, String one, String several) {
    return count == 1 ? "1 " + one + " was" : count + " " + several + " were";
  }
}
