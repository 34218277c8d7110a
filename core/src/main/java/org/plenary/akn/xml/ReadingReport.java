package org.plenary.akn.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Place;
import org.plenary.language.LanguageRules;
import org.plenary.language.Languages;
import org.plenary.model.Language;
import org.plenary.schemas.TextualMod;

/**
 * Collects what is noticed while one file is read; what occurs often is said once, with its count.
 */
public final class ReadingReport {

  private final String file;
  private final List<Diagnostic> placed = new ArrayList<>();
  private final Map<Diagnostic, Integer> counted = new LinkedHashMap<>();
  private final Map<String, Integer> attributes = new HashMap<>();
  private final PrintedText printed = new PrintedText();
  private int comments;
  private String document = "";
  private Optional<LanguageRules> rules = Optional.empty();
  private boolean ours;
  private List<TextualMod> modifications = List.of();

  public ReadingReport(String file) {
    this.file = file;
  }

  /**
   * Makes known whose document comes next.
   *
   * @param changes what its metadata say that it would change in another one
   */
  public void enter(Language language, boolean ofOurs, List<TextualMod> changes) {
    rules = Languages.of(language);
    ours = ofOurs;
    modifications = changes;
  }

  /** What the document would change in another one, as its metadata say. */
  public List<TextualMod> modifications() {
    return modifications;
  }

  /** Makes known the element that is the document of the file; the first counts. */
  void document(String name) {
    document = document.isEmpty() ? name : document;
  }

  /** The name of the element that is the document of the file; empty if it has none. */
  public String document() {
    return document;
  }

  /** The rules of the language, where they are known. */
  @SuppressWarnings("exports") // for other packages of this module
  public Optional<LanguageRules> rules() {
    return rules;
  }

  /** Whether this program wrote the file, so that its eIds tell the values of numbers. */
  public boolean ours() {
    return ours;
  }

  /** Something at a place. */
  public void add(Code code, String message, int line, int column) {
    placed.add(
        new Diagnostic(code, message, new Place(file, Math.max(line, 0), Math.max(column, 0))));
  }

  /** Something that the model does not carry, wherever it is. */
  public void notCarried(String what) {
    count(Code.NOT_CARRIED, what);
  }

  /** A link that was in pieces, or covered a part of a number alone. */
  public void linkRepaired(String what) {
    count(Code.LINK_REPAIRED, what);
  }

  private void count(Code code, String what) {
    counted.merge(new Diagnostic(code, what, Place.of(file)), 1, Integer::sum);
  }

  /** An attribute that the model has no place for, mostly since it says how something looks. */
  public void leftOut(String attribute) {
    attributes.merge(attribute, 1, Integer::sum);
  }

  /** A comment, or an instruction for other programs. */
  void comment() {
    comments++;
  }

  /** The text of the file as it stands there. */
  PrintedText printed() {
    return printed;
  }

  /**
   * Proves that nothing was lost: reports an error if characters of the file are not in a text.
   *
   * @param kept all text that was read
   */
  public void prove(String kept) {
    printed
        .lostIn(kept)
        .ifPresent(
            lost ->
                add(
                    Code.UNCLAIMED_TEXT,
                    (lost.characters() == 1 ? "1 character" : lost.characters() + " characters")
                        + " of the text could not be read; the first in or near: "
                        + lost.excerpt(),
                    lost.line(),
                    0));
  }

  /**
   * Whether nothing was lost.
   *
   * @param kept all text that was read
   */
  public boolean isWhole(String kept) {
    return printed.lost(kept) == 0;
  }

  /** All of it, what has a place first. */
  public List<Diagnostic> list() {
    List<Diagnostic> all = new ArrayList<>(placed);
    counted.forEach(
        (what, count) -> {
          String times = count == 1 ? "" : " (" + count + " times)";
          all.add(new Diagnostic(what.code(), what.message() + times, what.place()));
        });
    if (!attributes.isEmpty()) {
      String names =
          attributes.entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
              .collect(Collectors.joining(", "));
      all.add(leftOutOf("attributes that the model has no place for: " + names));
    }
    if (comments > 0) {
      all.add(leftOutOf(comments == 1 ? "a comment" : comments + " comments"));
    }
    return List.copyOf(all);
  }

  private Diagnostic leftOutOf(String what) {
    return new Diagnostic(Code.LEFT_OUT, what, Place.of(file));
  }
}
