package org.plenary.language;

import java.util.Locale;
import java.util.Map;
import org.plenary.model.Language;

/**
 * What the parser knows of one language, read from its data file: one part a concern.
 *
 * <p>All matching is on the {@link Folded} form of a text and so does not mind case, kinds of
 * spaces, apostrophes and dashes, accents and vowel signs.
 */
public final class LanguageRules {

  private final Language language;
  private final Script script;
  private final boolean rightToLeft;
  private final boolean joinsWithSpace;
  private final String noteNumber;
  private final DetectionWords detection;
  private final Organs organs;
  private final Dates dates;
  private final Numerals numerals;
  private final Openings openings;
  private final Sessions sessions;
  private final Masthead masthead;
  private final ClosingLines closing;
  private final Annexes annexes;
  private final Furniture furniture;
  private final Map<String, Object> references;

  LanguageRules(RuleSection file) {
    language = new Language(file.text("language"));
    script = Script.valueOf(file.text("script").toUpperCase(Locale.ROOT));
    rightToLeft = switchOf(file, "direction", "right to left", "left to right");
    joinsWithSpace = switchOf(file, "words", "spaced", "unspaced");
    noteNumber = file.text("note number");
    organs = new Organs(file.section("organs"));
    detection = new DetectionWords(file.section("detection"), organs);
    dates = new Dates(file.section("dates"));
    numerals = new Numerals(file.section("numerals"), dates);
    openings = new Openings(file.section("openings"), joinsWithSpace);
    sessions = new Sessions(file.section("sessions"), numerals);
    masthead = new Masthead(file.section("masthead"), organs, dates);
    closing = new ClosingLines(file.section("closing"), numerals, dates);
    annexes = new Annexes(file.section("annexes"), numerals);
    furniture = new Furniture(file.section("furniture"));
    references = file.tree("references");
    file.close();
  }

  private static boolean switchOf(RuleSection file, String key, String yes, String no) {
    String value = file.text(key);
    if (!value.equals(yes) && !value.equals(no)) {
      throw new IllegalArgumentException(key + " is neither " + yes + " nor " + no);
    }
    return value.equals(yes);
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /** The script in which it is written. */
  public Script script() {
    return script;
  }

  /** Whether it is written from right to left. */
  public boolean rightToLeft() {
    return rightToLeft;
  }

  /** Whether the lines of a paragraph are joined with a space; false if words stand unspaced. */
  public boolean joinsWithSpace() {
    return joinsWithSpace;
  }

  /**
   * What stands between two lines of one paragraph when they are joined: a space, or nothing where
   * words stand unspaced and one of the two signs that meet is such a sign.
   */
  public String joint(char last, char first) {
    return joinsWithSpace || !(Folded.unspaced(last) || Folded.unspaced(first)) ? " " : "";
  }

  /** The number of a note as it is printed, e.g. {@code (1)} in Arabic. */
  public String noteNumber(String figures) {
    return noteNumber.replace("{n}", figures);
  }

  /** The organs' names and enacting formulas. */
  public Organs organs() {
    return organs;
  }

  /** Dates. */
  public Dates dates() {
    return dates;
  }

  /** Numbers, letters and ordinals. */
  public Numerals numerals() {
    return numerals;
  }

  /** How recitals and operative paragraphs begin. */
  public Openings openings() {
    return openings;
  }

  /** Sessions. */
  public Sessions sessions() {
    return sessions;
  }

  /** The lines at the head of a document. */
  public Masthead masthead() {
    return masthead;
  }

  /** The lines at the end of a deliberation. */
  public ClosingLines closing() {
    return closing;
  }

  /** Headings of annexes. */
  public Annexes annexes() {
    return annexes;
  }

  /** What belongs to the page and not to the text. */
  public Furniture furniture() {
    return furniture;
  }

  /** The words of references, as the file gives them. */
  public Map<String, Object> references() {
    return references;
  }

  /** What tells the language from others. */
  DetectionWords detection() {
    return detection;
  }
}
