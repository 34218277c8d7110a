package org.plenary.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.diagnostic.Code;
import org.plenary.language.LanguageRules;
import org.plenary.language.Languages;
import org.plenary.model.Deliberation;
import org.plenary.model.Language;
import org.plenary.parser.body.BodyContext;
import org.plenary.parser.finding.Claims;
import org.plenary.parser.finding.MixedLanguages;
import org.plenary.parser.finding.ParseFindings;
import org.plenary.parser.finding.ReadPlaces;
import org.plenary.parser.line.Cues;
import org.plenary.parser.line.InlineAssembly;
import org.plenary.parser.line.LineJoiner;
import org.plenary.parser.line.SiftedText;
import org.plenary.parser.page.PageSifter;
import org.plenary.parser.reference.ReferencePass;
import org.plenary.parser.repair.Repaired;
import org.plenary.parser.repair.ScanNoise;
import org.plenary.parser.repair.SourceRepair;
import org.plenary.source.Ledger;
import org.plenary.source.Source;
import org.plenary.source.SourceException;

/**
 * Reads a source into a deliberation: pages are sifted of furniture and notes, lines are joined
 * into passages, passages become head, preamble, body, closing lines and annexes.
 *
 * <p>Holds nothing but its configuration: each parse has a state of its own, so that one parser can
 * be used by many threads.
 */
public final class Parser {

  private final Optional<Language> language;

  /**
   * @param language the language of the text; detected if empty
   */
  public Parser(Optional<Language> language) {
    this.language = language;
  }

  /**
   * Parses a source as one document. One that holds several deliberations becomes a collection of
   * them.
   *
   * @throws SourceException if the language cannot be told or the text is no deliberation
   */
  public Parsed parse(Source read) throws SourceException {
    List<Parsed> all = parseAll(read);
    return all.size() == 1 ? all.get(0) : Parsed.collection(all);
  }

  /**
   * Parses a source, each deliberation in it for itself.
   *
   * @return one, or those of a volume in their order
   * @throws SourceException if the language cannot be told or the text is no deliberation
   */
  public List<Parsed> parseAll(Source read) throws SourceException {
    Repaired legible = SourceRepair.repair(read);
    LanguageRules rules = rules(legible.source());
    Repaired dated = legible.then(SourceRepair.repairDates(legible.source(), rules));
    Repaired ordered = dated.then(SourceRepair.repairLines(dated.source(), rules));
    ScanNoise.Reading scanned = ScanNoise.read(ordered.source(), rules);
    Repaired repaired = ordered.then(scanned.repaired());
    Source source = repaired.source();
    ParseFindings findings = new ParseFindings(source);
    repaired.diagnostics().forEach(findings::add);
    source.diagnostics().forEach(findings::add);
    return asRead(read, repaired, parsed(rules, source, scanned.printed(), findings));
  }

  /**
   * The same with the places in the source as it was read; what repairs left out stands in the
   * first ledger.
   */
  private static List<Parsed> asRead(Source read, Repaired repaired, List<Parsed> documents) {
    ReadPlaces places = new ReadPlaces(repaired.origins());
    int length = repaired.source().text().length();
    List<Parsed> all = new ArrayList<>();
    for (Parsed parsed : documents) {
      all.add(
          new Parsed(
              places.deliberation(parsed.deliberation()),
              parsed.diagnostics(),
              places.ledger(
                  parsed.ledger(), all.isEmpty() ? places.leftOut(read, length) : List.of())));
    }
    return List.copyOf(all);
  }

  private static List<Parsed> parsed(
      LanguageRules rules, Source source, Map<Integer, Character> printed, ParseFindings findings)
      throws SourceException {
    List<VolumeDivision.Part> parts = VolumeDivision.of(rules, source);
    if (parts.size() == 1) {
      Parsed whole = assembled(rules, source, source, printed, findings);
      Claims.check(source, List.of(whole.deliberation()), List.of(whole.ledger()), findings);
      return List.of(new Parsed(whole.deliberation(), findings.diagnostics(), whole.ledger()));
    }
    return volume(rules, source, parts, printed, findings);
  }

  /** The deliberations of a volume; what concerns the whole of it is said with the first. */
  private static List<Parsed> volume(
      LanguageRules rules,
      Source source,
      List<VolumeDivision.Part> parts,
      Map<Integer, Character> printed,
      ParseFindings findings)
      throws SourceException {
    List<Parsed> all = new ArrayList<>();
    for (VolumeDivision.Part part : parts) {
      ParseFindings own = new ParseFindings(source);
      int start = part.source().lines().findFirst().map(line -> line.span().start()).orElse(0);
      findings.report(
          Code.SEVERAL_DELIBERATIONS,
          part.number()
              .map(number -> "The text holds several deliberations; here begins " + number)
              .orElse("The end of a deliberation whose beginning is not in the text"),
          start);
      Parsed parsed = assembled(rules, source, part.source(), printed, own);
      all.add(new Parsed(parsed.deliberation(), own.diagnostics(), parsed.ledger()));
    }
    Claims.check(
        source,
        all.stream().map(Parsed::deliberation).toList(),
        all.stream().map(Parsed::ledger).toList(),
        findings);
    all.set(0, all.get(0).preceded(findings.diagnostics()));
    return List.copyOf(all);
  }

  /**
   * One deliberation.
   *
   * @param source the whole text, in which places are told
   * @param part the lines that are of it
   * @param printed the signs that stand there where others were read
   */
  private static Parsed assembled(
      LanguageRules rules,
      Source source,
      Source part,
      Map<Integer, Character> printed,
      ParseFindings findings)
      throws SourceException {
    SiftedText sifted = PageSifter.sift(part, new Cues(rules), findings);
    MixedLanguages.report(rules.language(), sifted.text(), findings);
    LineJoiner joiner = LineJoiner.of(rules, sifted.text());
    InlineAssembly inlines = new InlineAssembly(sifted.notes(), joiner::note, printed);
    BodyContext reading = new BodyContext(rules, inlines, findings);
    DeliberationAssembly assembly = new DeliberationAssembly(reading, joiner, sifted);
    Deliberation deliberation = assembly.deliberation();
    Ledger ledger = assembly.ledger(source);
    Deliberation marked = new ReferencePass(rules).apply(deliberation, source, findings::add);
    return new Parsed(marked, List.of(), ledger);
  }

  private LanguageRules rules(Source source) throws SourceException {
    Optional<LanguageRules> rules = language.or(() -> detected(source)).flatMap(Languages::of);
    return rules.orElseThrow(
        () ->
            new SourceException(
                "the language cannot be told, or is none of those that can be parsed; name it with"
                    + " --lang"));
  }

  private static Optional<Language> detected(Source source) {
    return Languages.detect(source.text()).language();
  }
}
