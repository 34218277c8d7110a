package org.plenary.akn.rule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.language.LanguageRules;
import org.plenary.language.Languages;
import org.plenary.model.Language;

/**
 * The FRBR metadata of one document or annex.
 *
 * @param tree the file
 * @param identification the element that holds them
 */
record Frbr(Tree tree, Element identification) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

  /** The metadata of all documents of a file, in their order. */
  static Stream<Frbr> all(Tree tree) {
    return tree.all("identification").map(identification -> new Frbr(tree, identification));
  }

  /** The rules of the language of each document of a file, where they are known. */
  static Map<Element, LanguageRules> rules(Tree tree) {
    Map<Element, LanguageRules> rules = new HashMap<>();
    Set<Element> known = new HashSet<>();
    all(tree)
        .filter(frbr -> known.add(frbr.identification().document()))
        .forEach(
            frbr -> frbr.rules().ifPresent(of -> rules.put(frbr.identification().document(), of)));
    return rules;
  }

  Optional<Element> work() {
    return identification.child("FRBRWork");
  }

  /** The IRI of the Work. */
  Optional<Iri> iri() {
    return work().flatMap(Frbr::uri);
  }

  Optional<Element> expression() {
    return identification.child("FRBRExpression");
  }

  Optional<Element> manifestation() {
    return identification.child("FRBRManifestation");
  }

  /** Whether it is the metadata of the document itself, not of an annex. */
  boolean isMain() {
    return identification.parent().flatMap(Element::parent).stream()
        .anyMatch(holder -> holder == identification.document());
  }

  /** Where the metadata of the Work have the date of adoption. */
  Optional<Element> adoption() {
    return work().stream()
        .flatMap(e -> e.children("FRBRdate"))
        .filter(e -> e.has("name", "adoption"))
        .findFirst();
  }

  /** That date, if it is known. */
  Optional<LocalDate> adopted() {
    return adoption().flatMap(Frbr::day);
  }

  /** The language of the Expression, if it is one. */
  Optional<Language> language() {
    return expression()
        .flatMap(e -> e.child("FRBRlanguage"))
        .flatMap(e -> e.attribute("language"))
        .filter(code -> CODE.matcher(code).matches())
        .map(code -> code.length() == 3 ? Language.ofAlpha3(code) : new Language(code));
  }

  /** The rules of that language, if they are known. */
  private Optional<LanguageRules> rules() {
    return language().flatMap(Languages::of);
  }

  /** Where a symbol of the document is: in the metadata, and in the masthead. */
  Stream<Element> symbols() {
    Stream<Element> aliases =
        work().stream().flatMap(e -> e.children("FRBRalias")).filter(e -> e.has("name", "symbol"));
    return Stream.concat(aliases, parts("docNumber").filter(e -> e.has("refersTo", "#symbol")));
  }

  /** The number in the title line. */
  Stream<Element> title() {
    return parts("docNumber")
        .filter(e -> !e.has("refersTo", "#symbol"))
        .filter(e -> e.parent().flatMap(Element::parent).stream().anyMatch(p -> p.is("preface")));
  }

  /** The dates of adoption that are printed. */
  Stream<Element> adoptions() {
    return parts("docDate").filter(e -> e.has("refersTo", "#adoptionDate"));
  }

  /**
   * The steps of the workflow in which the document was adopted; none for a collection, the parts
   * of which may have been adopted one by one.
   */
  Stream<Element> adoptionSteps() {
    return identification.document().is("documentCollection")
        ? Stream.empty()
        : parts("step").filter(e -> e.has("outcome", "#adopted") || e.has("outcome", "adopted"));
  }

  /** The elements of that name in the document itself; none for an annex. */
  private Stream<Element> parts(String name) {
    return isMain()
        ? tree.all(name).filter(e -> e.document() == identification.document())
        : Stream.empty();
  }

  /** The value of an element of metadata, or the text of another. */
  static Optional<String> printed(Element element) {
    return element.isMetadata() ? element.attribute("value") : Optional.of(words(element));
  }

  /** The text of an element with single blanks. */
  static String words(Element element) {
    return BLANKS.matcher(element.text().strip()).replaceAll(" ");
  }

  /** The elements of Work, Expression or Manifestation that hold its IRIs. */
  static Stream<Element> iris(Element level) {
    return Stream.concat(level.children("FRBRthis"), level.children("FRBRuri"));
  }

  /** The IRI that an element holds. */
  static Iri iri(Element holder) {
    return Iri.of(holder.attribute("value").orElse(""));
  }

  /** The IRI of a Work, Expression or Manifestation. */
  static Optional<Iri> uri(Element level) {
    return level.child("FRBRuri").map(Frbr::iri);
  }

  /** The day of an element's date, if it is known. */
  static Optional<LocalDate> day(Element element) {
    return element
        .attribute("date")
        .filter(date -> date.length() >= 10 && !date.startsWith(DateUnknown.UNKNOWN))
        .flatMap(
            date -> {
              try {
                return Optional.of(LocalDate.parse(date.substring(0, 10)));
              } catch (DateTimeParseException e) {
                return Optional.empty();
              }
            });
  }
}
