package org.plenary.akn.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.akn.naming.Iris;
import org.plenary.akn.naming.OntologyHrefs;
import org.plenary.model.Block;
import org.plenary.model.DocumentKind;
import org.plenary.model.FieldKind;
import org.plenary.model.Identity;
import org.plenary.model.Language;
import org.plenary.model.Organ;
import org.plenary.schemas.FrbrAlias;
import org.plenary.schemas.FrbrElement;
import org.plenary.schemas.FrbrLanguage;
import org.plenary.schemas.FrbrNumber;
import org.plenary.schemas.Identification;
import org.plenary.schemas.Meta;
import org.plenary.schemas.References;
import org.plenary.schemas.ValueElement;
import org.plenary.symbol.DeliberationNumber;
import org.plenary.symbol.Series;

/**
 * Reads what identifies a document: from its metadata, and where these are silent from masthead,
 * preface and closing lines. Metadata that this program wrote are taken at their word.
 */
final class IdentityReader {

  private static final Pattern STOP = Pattern.compile("[.\\s]+$");
  private static final Pattern FIGURES = Pattern.compile("\\d{1,6}");
  private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2,3})([-_].{0,99})?");

  private final Meta meta;
  private final Identification identification;
  private final Optional<Iris.Parts> work;
  private final boolean ours;
  private final List<Block.TextBlock> masthead;
  private final List<Block.TextBlock> preface;
  private final List<Block> conclusions;

  IdentityReader(
      Meta meta,
      List<Block.TextBlock> masthead,
      List<Block.TextBlock> preface,
      List<Block> conclusions) {
    this.meta = meta;
    this.identification = meta.getIdentification();
    this.work =
        identification.getWork().getUris().stream()
            .findFirst()
            .flatMap(uri -> Iris.parts(MixedContentReader.orEmpty(uri.getValue())));
    this.ours = isOurs(meta);
    this.masthead = masthead;
    this.preface = preface;
    this.conclusions = conclusions;
  }

  /** The identity of a document of that kind. */
  Identity read(DocumentKind kind) {
    Optional<Organ> organ = organ();
    return new Identity(
        kind,
        organ,
        number(organ),
        symbol(),
        title(),
        language(meta),
        adopted(),
        issued(),
        entry("session")
            .or(() -> elsewhere(FieldKind.SESSION))
            .map(OptionalInt::of)
            .orElseGet(OptionalInt::empty),
        entry("meeting")
            .or(() -> elsewhere(FieldKind.ADOPTION_MEETING))
            .map(OptionalInt::of)
            .orElseGet(OptionalInt::empty));
  }

  private Optional<Organ> organ() {
    return work.map(Iris.Parts::organ).or(this::author).or(this::organOfSymbol);
  }

  private Optional<Organ> author() {
    return identification.getWork().getAuthors().stream()
        .map(author -> MixedContentReader.id(MixedContentReader.orEmpty(author.getHref())))
        .flatMap(actor -> Organ.ofActor(actor).stream())
        .findFirst();
  }

  private Optional<Organ> organOfSymbol() {
    return ours
        ? Optional.empty()
        : symbol().flatMap(Series::of).map(issued -> issued.series().organ());
  }

  private Optional<String> number(Optional<Organ> organ) {
    Optional<String> stated =
        identification.getWork().getNumbers().stream()
            .map(FrbrNumber::getShowAs)
            .flatMap(Stream::ofNullable)
            .findFirst();
    if (ours || stated.isPresent()) {
      return stated;
    }
    return FieldSearch.words(preface, FieldKind.NUMBER)
        .map(number -> STOP.matcher(number).replaceFirst(""))
        .filter(number -> !isPartOf(number, organ))
        .or(() -> work.map(Iris.Parts::number))
        .filter(number -> organ.isPresent() || !number.isEmpty());
  }

  /** Whether the number in the IRI says more: the resolution's where a part has but a letter. */
  private boolean isPartOf(String printed, Optional<Organ> organ) {
    if (work.isEmpty() || organ.isEmpty()) {
      return false;
    }
    String whole = new DeliberationNumber(organ.get(), work.get().number()).iri();
    String part = new DeliberationNumber(organ.get(), printed).iri();
    boolean letter = part.codePoints().noneMatch(Character::isDigit);
    return letter || (whole.startsWith(part) && !whole.equals(part));
  }

  private Optional<String> symbol() {
    Optional<String> stated =
        identification.getWork().getAliases().stream()
            .filter(alias -> "symbol".equals(alias.getName()))
            .map(FrbrAlias::getValue)
            .flatMap(Stream::ofNullable)
            .findFirst();
    return ours ? stated : stated.or(() -> FieldSearch.words(masthead, FieldKind.SYMBOL));
  }

  private Optional<String> title() {
    Optional<String> stated =
        identification.getWork().getNames().stream()
            .map(ValueElement::getValue)
            .flatMap(Stream::ofNullable)
            .findFirst();
    return ours ? stated : stated.or(() -> FieldSearch.words(preface, FieldKind.TITLE));
  }

  /** The language that the metadata of a document tell; {@code und} if they tell none. */
  static Language language(Meta meta) {
    return meta.getIdentification().getExpression().getLanguages().stream()
        .map(FrbrLanguage::getLanguage)
        .flatMap(code -> language(MixedContentReader.orEmpty(code)).stream())
        .findFirst()
        .orElseGet(() -> new Language("und"));
  }

  /** The language of a code; of a tag with a region or script, such as {@code en-US}, the first. */
  static Optional<Language> language(String tag) {
    Matcher code = LANGUAGE.matcher(tag.strip().toLowerCase(Locale.ROOT));
    return code.matches()
        ? Optional.of(
            code.group(1).length() == 3
                ? Language.ofAlpha3(code.group(1))
                : new Language(code.group(1)))
        : Optional.empty();
  }

  /** Whether this program wrote a document with such metadata. */
  static boolean isOurs(Meta meta) {
    return "#plenary".equals(meta.getIdentification().getSource());
  }

  private Optional<LocalDate> adopted() {
    Optional<LocalDate> stated = date(identification.getWork(), "adoption");
    return ours
        ? stated
        : stated
            .or(() -> work.flatMap(Iris.Parts::adopted))
            .or(
                () ->
                    Stream.of(conclusions, masthead)
                        .flatMap(blocks -> FieldSearch.value(blocks, FieldKind.ADOPTED).stream())
                        .flatMap(value -> Iris.date(value).stream())
                        .findFirst());
  }

  private Optional<LocalDate> issued() {
    return date(identification.getExpression(), "publication");
  }

  private static Optional<LocalDate> date(FrbrElement element, String name) {
    return element.getDates().stream()
        .filter(date -> name.equals(date.getName()))
        .flatMap(date -> Iris.date(MixedContentReader.orEmpty(date.getDate())).stream())
        .findFirst();
  }

  /** The number in the address of a metadata entry. */
  private Optional<Integer> entry(String what) {
    for (References references : meta.getReferences()) {
      for (var entry : references.getEntries()) {
        OptionalInt number =
            OntologyHrefs.number(MixedContentReader.orEmpty(entry.getHref()), what);
        if (number.isPresent()) {
          return Optional.of(number.getAsInt());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> elsewhere(FieldKind kind) {
    return ours
        ? Optional.empty()
        : Stream.of(conclusions, masthead)
            .flatMap(blocks -> FieldSearch.value(blocks, kind).stream())
            .filter(value -> FIGURES.matcher(value).matches())
            .map(Integer::valueOf)
            .findFirst();
  }
}
