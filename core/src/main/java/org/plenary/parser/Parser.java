package org.plenary.parser;

import java.util.Optional;
import org.plenary.language.Detection;
import org.plenary.language.LanguageRules;
import org.plenary.language.Languages;
import org.plenary.model.Deliberation;
import org.plenary.model.Language;
import org.plenary.parser.body.BodyContext;
import org.plenary.parser.finding.Claims;
import org.plenary.parser.finding.MixedLanguages;
import org.plenary.parser.finding.ParseFindings;
import org.plenary.parser.line.InlineAssembly;
import org.plenary.parser.line.LanguageCues;
import org.plenary.parser.line.LineJoiner;
import org.plenary.parser.line.SiftedText;
import org.plenary.parser.page.PageSifter;
import org.plenary.parser.reference.ReferencePass;
import org.plenary.parser.repair.Repaired;
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
   * Parses a source.
   *
   * @throws SourceException if the language cannot be told or the text is no deliberation
   */
  public Parsed parse(Source read) throws SourceException {
    Repaired repaired = SourceRepair.repair(read);
    LanguageRules rules = rules(repaired.source());
    Repaired dated = SourceRepair.repairDates(repaired.source(), rules);
    Source source = dated.source();
    ParseFindings findings = new ParseFindings(source);
    repaired.diagnostics().forEach(findings::add);
    dated.diagnostics().forEach(findings::add);
    source.diagnostics().forEach(findings::add);
    SiftedText sifted = PageSifter.sift(source, new LanguageCues(rules), findings);
    MixedLanguages.report(rules.language(), sifted.text(), findings);
    LineJoiner joiner = LineJoiner.of(rules, sifted.text());
    InlineAssembly inlines = new InlineAssembly(sifted.notes(), joiner::note);
    BodyContext reading = new BodyContext(rules, inlines, findings);
    DeliberationAssembly draft = new DeliberationAssembly(reading, joiner, sifted);
    Deliberation deliberation = draft.deliberation();
    Ledger ledger = draft.ledger(source);
    Deliberation marked = new ReferencePass(rules).apply(deliberation, source, findings::add);
    Claims.check(source, marked, ledger, findings);
    return new Parsed(marked, findings.diagnostics(), ledger);
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
    Detection detection = Languages.detect(source.text());
    return detection.language();
  }
}
