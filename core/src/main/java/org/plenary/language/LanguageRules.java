package org.plenary.language;

import java.util.List;
import java.util.Locale;
import org.plenary.language.closing.ClosingLines;
import org.plenary.language.masthead.Masthead;
import org.plenary.language.masthead.Organs;
import org.plenary.language.masthead.Sessions;
import org.plenary.language.number.Dates;
import org.plenary.language.number.FigureFinder;
import org.plenary.language.number.Numerals;
import org.plenary.language.phrase.Folded;
import org.plenary.model.Language;
import org.plenary.rules.Lazy;
import org.plenary.rules.RuleSection;

/**
 * What the parser knows of one language, read from its data file: one part a concern.
 *
 * <p>All matching is on the {@link Folded} form of a text and so does not mind case, kinds of
 * spaces, apostrophes and dashes, accents and vowel signs.
 *
 * <p>What tells the language from others stands in the first part of the file and is made at once;
 * the rest is read when first asked for, as most languages are only ever told from others.
 */
public final class LanguageRules {

  private final Language language;
  private final Script script;
  private final boolean joinsWithSpace;
  private final String noteNumber;
  private final DetectionWords detection;
  private final Organs organs;
  private final Lazy<Dates> dates;
  private final Lazy<Numerals> numerals;
  private final Lazy<FigureFinder> figures;
  private final Lazy<Openings> openings;
  private final Lazy<Sessions> sessions;
  private final Lazy<Masthead> masthead;
  private final Lazy<ClosingLines> closing;
  private final Lazy<Annexes> annexes;
  private final Lazy<FurnitureWords> furniture;
  private final Lazy<Compounds> compounds;
  private final Lazy<Amendments> amendments;
  private final Lazy<KnownWords> knownWords;
  private final Lazy<RuleSection> references;
  private final RuleSection file;
  private final Lazy<RuleSection> rest;

  /**
   * @param file the first part of the data file
   * @param rest the second
   */
  LanguageRules(RuleSection file, Lazy<RuleSection> rest) {
    language = new Language(file.text("language"));
    script = Script.valueOf(file.text("script").toUpperCase(Locale.ROOT));
    boolean rightToLeft = switchOf(file, "direction", "right to left", "left to right");
    joinsWithSpace = switchOf(file, "words", "spaced", "unspaced");
    noteNumber = file.text("note number");
    organs = new Organs(file.section("organs"));
    detection = new DetectionWords(file.section("detection"), organs);
    dates = new Lazy<>(() -> new Dates(rest.get().section("dates")));
    numerals = new Lazy<>(() -> new Numerals(rest.get().section("numerals"), dates.get()));
    figures =
        new Lazy<>(
            () ->
                new FigureFinder(
                    rest.get().section("figures"),
                    dates.get().months(),
                    numerals.get(),
                    joinsWithSpace,
                    rightToLeft));
    openings = new Lazy<>(() -> new Openings(rest.get().section("openings"), joinsWithSpace));
    sessions = new Lazy<>(() -> new Sessions(rest.get().texts("sessions"), numerals.get()));
    masthead = new Lazy<>(() -> new Masthead(rest.get().section("masthead"), organs, dates.get()));
    closing =
        new Lazy<>(
            () -> new ClosingLines(rest.get().section("closing"), numerals.get(), dates.get()));
    annexes = new Lazy<>(() -> new Annexes(rest.get().texts("annexes"), numerals.get()));
    furniture = new Lazy<>(() -> new FurnitureWords(rest.get().section("furniture"), organs));
    compounds = new Lazy<>(() -> new Compounds(rest.get().section("compounds")));
    amendments =
        new Lazy<>(
            () -> new Amendments(rest.get().section("amendments"), numerals.get(), joinsWithSpace));
    knownWords =
        new Lazy<>(
            () ->
                new KnownWords(
                    organs,
                    openings.get().heads(),
                    dates.get().monthKeys(),
                    closing.get().meetings()));
    references = new Lazy<>(() -> rest.get().apart("references"));
    this.rest = rest;
    this.file = file;
  }

  /**
   * Reads all that is read when first needed, and checks that nothing is left over.
   *
   * @throws IllegalArgumentException if the file has a key that nothing asks for
   */
  LanguageRules complete() {
    List.of(
            dates,
            numerals,
            figures,
            openings,
            sessions,
            masthead,
            closing,
            annexes,
            furniture,
            compounds,
            amendments,
            references)
        .forEach(Lazy::get);
    file.close();
    rest.get().close();
    return this;
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

  /** Whether the lines of a paragraph are joined with a space; false if words stand unspaced. */
  public boolean joinsWithSpace() {
    return joinsWithSpace;
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
    return dates.get();
  }

  /** Numbers, letters and ordinals. */
  public Numerals numerals() {
    return numerals.get();
  }

  /** Numbers, months and symbols within a text, by their values. */
  public FigureFinder figures() {
    return figures.get();
  }

  /** How recitals and operative paragraphs begin. */
  public Openings openings() {
    return openings.get();
  }

  /** Sessions. */
  public Sessions sessions() {
    return sessions.get();
  }

  /** The lines at the head of a document. */
  public Masthead masthead() {
    return masthead.get();
  }

  /** The lines at the end of a deliberation. */
  public ClosingLines closing() {
    return closing.get();
  }

  /** Headings of annexes. */
  public Annexes annexes() {
    return annexes.get();
  }

  /** What belongs to the page and not to the text. */
  public FurnitureWords furniture() {
    return furniture.get();
  }

  /** The words by which lines are known, for texts with mistaken letters. */
  public KnownWords knownWords() {
    return knownWords.get();
  }

  /** The compounds that are written with a hyphen. */
  public Compounds compounds() {
    return compounds.get();
  }

  /** The instructions of amendments. */
  public Amendments amendments() {
    return amendments.get();
  }

  /** The words of references, for whoever reads and {@linkplain RuleSection#close closes} them. */
  public RuleSection references() {
    return references.get();
  }

  /** What tells the language from others. */
  DetectionWords detection() {
    return detection;
  }
}
