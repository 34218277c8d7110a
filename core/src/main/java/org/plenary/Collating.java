package org.plenary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.plenary.collation.Segment;
import org.plenary.collation.align.AlignedRow;
import org.plenary.collation.align.Alignment;
import org.plenary.collation.align.CrossCheck;
import org.plenary.collation.align.Difference;
import org.plenary.collation.align.Sameness;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Place;
import org.plenary.render.collation.AlignmentJsonLines;
import org.plenary.render.collation.AlignmentPage;
import org.plenary.render.collation.CsvRenderer;
import org.plenary.render.collation.TmxRenderer;

/** What {@link Plenary} does with versions that are lined up. */
final class Collating {

  private Collating() {}

  static Map<Code, String> meanings() {
    Map<Code, String> meanings = new EnumMap<>(Code.class);
    meanings.put(Code.OTHER_DELIBERATION, "All versions are of one deliberation.");
    meanings.put(Code.LANGUAGE_TEXT, "Every language has every paragraph, heading and cell.");
    meanings.put(Code.LANGUAGE_NOTE, "Every language has every note.");
    meanings.put(Code.LANGUAGE_ORDER, "What one language has stands at the same place in all.");
    meanings.put(Code.LANGUAGE_NUMBER, "Paragraphs and points have the same number in all.");
    meanings.put(Code.LANGUAGE_FIGURE, "A figure in one language is in all, perhaps in words.");
    meanings.put(Code.LANGUAGE_DATE, "A date in one language is in all.");
    meanings.put(Code.LANGUAGE_REFERENCE, "A document that one language cites is cited in all.");
    return meanings;
  }

  static List<Diagnostic> check(Alignment alignment) {
    List<Diagnostic> found = new ArrayList<>();
    Sameness.contradiction(alignment)
        .ifPresent(
            why ->
                found.add(
                    new Diagnostic(
                        Code.OTHER_DELIBERATION,
                        "These are not versions of one deliberation: " + why,
                        Place.of(alignment.versions().get(0).name()))));
    if (found.isEmpty()) {
      CrossCheck.of(alignment).forEach(odd -> found.add(diagnostic(alignment, odd)));
    }
    return List.copyOf(found);
  }

  /** Names the place in the version that differs, and that in one of the others. */
  private static Diagnostic diagnostic(Alignment alignment, Difference difference) {
    AlignedRow row = alignment.rows().get(difference.row());
    int other = 0;
    while (other == difference.version() || row.cells().get(other).isEmpty()) {
      if (++other == alignment.versions().size()) {
        other = difference.version();
        break;
      }
    }
    String beside =
        other == difference.version()
            ? ""
            : " (beside " + alignment.versions().get(other).name() + at(", ", row, other, "") + ")";
    return new Diagnostic(
        difference.code(),
        at("", row, difference.version(), ": ") + difference.message() + beside,
        Place.of(alignment.versions().get(difference.version()).name()));
  }

  /** The eId of what a version has in a row, if it has one, between two marks. */
  private static String at(String before, AlignedRow row, int version, String after) {
    List<Segment> cell = row.cells().get(version);
    return cell.isEmpty() || cell.get(0).eId().isEmpty() ? "" : before + cell.get(0).eId() + after;
  }

  static void write(
      Alignment alignment,
      AlignmentFormat format,
      boolean sentences,
      boolean mark,
      OutputStream out)
      throws IOException {
    switch (format) {
      case TMX -> {
        try {
          new TmxRenderer(sentences).render(alignment, out);
        } catch (XMLStreamException e) {
          throw new IOException(e);
        }
      }
      case HTML -> out.write(new AlignmentPage().render(alignment).getBytes(UTF_8));
      case JSONL -> new AlignmentJsonLines(sentences).render(alignment, out);
      case CSV -> out.write(new CsvRenderer(sentences, mark).render(alignment).getBytes(UTF_8));
    }
  }
}
