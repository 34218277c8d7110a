package org.plenary.akn.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.diagnostic.Code;

/**
 * Every note has a marker, and numbers run on; an annex, and a part of a collection, may begin
 * again at 1. Asterisks and letters, as notes of tables have them, are not counted. The volumes in
 * which documents appeared until 1993 number notes from one document to the next, so that the first
 * number of these may be any.
 */
final class Markers implements Rule {

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");
  private static final LocalDate LAST_VOLUMES = LocalDate.of(1993, 12, 31);

  @Override
  public Map<Code, String> meanings() {
    return Map.of(
        Code.MARKER_MISSING,
        "Every authorialNote has a marker.",
        Code.MARKER_ORDER,
        "The numbers of notes run on from 1 without gaps.",
        Code.MARKER_OF_CALL,
        "A noteRef has the marker of the note that it refers to.");
  }

  /** A note with a number, in which annex or document it stands. */
  private record Numbered(int number, @Nullable Element part) {}

  @Override
  public void check(Tree tree, RuleFindings findings) {
    Map<Element, Element> parts = new HashMap<>();
    Numbered last = new Numbered(0, null);
    for (Element element : tree.elements()) {
      Element part =
          element.is("attachment") || element == element.document()
              ? element
              : parts.get(element.parent().orElseThrow());
      parts.put(element, part);
      if (element.is("noteRef")) {
        call(tree, element, findings);
      } else if (element.is("authorialNote") && !element.isMetadata()) {
        last = note(tree, element, last, part, findings);
      }
    }
  }

  private static Numbered note(
      Tree tree, Element note, Numbered last, @Nullable Element part, RuleFindings findings) {
    String marker = note.attribute("marker").orElse("").strip();
    if (marker.isEmpty()) {
      findings.add(
          Code.MARKER_MISSING, note, "The note has no marker; add marker=\"…\" as it is printed");
      return new Numbered(last.number + 1, part);
    }
    if (!NUMBER.matcher(marker).matches()) {
      return last;
    }
    Numbered now = new Numbered(Integer.parseInt(marker), part);
    if (!follows(tree, last, now)) {
      String message =
          last.number == 0
              ? "The first note has the number " + now.number + "; number notes from 1"
              : "Note "
                  + now.number
                  + " follows note "
                  + last.number
                  + "; number notes without gaps, and call a note again with <noteRef>";
      findings.add(Code.MARKER_ORDER, note, "marker", message);
    }
    return now;
  }

  private static boolean follows(Tree tree, Numbered last, Numbered now) {
    if (now.number == last.number + 1 || (now.number == 1 && now.part != last.part)) {
      return true;
    }
    return last.number == 0
        && Frbr.all(tree)
            .flatMap(frbr -> frbr.adopted().stream())
            .noneMatch(date -> date.isAfter(LAST_VOLUMES));
  }

  private static void call(Tree tree, Element call, RuleFindings findings) {
    Optional<String> marker = call.attribute("marker");
    Optional<String> noted =
        call.attribute("href")
            .filter(href -> href.startsWith("#"))
            .flatMap(href -> tree.find(href.substring(1)))
            .filter(note -> note.is("authorialNote"))
            .flatMap(note -> note.attribute("marker"));
    if (marker.isPresent() && noted.isPresent() && !marker.equals(noted)) {
      findings.add(
          Code.MARKER_OF_CALL,
          call,
          "marker",
          "The marker is "
              + marker.get()
              + ", that of the note "
              + noted.get()
              + "; correct the marker or the href");
    }
  }
}
