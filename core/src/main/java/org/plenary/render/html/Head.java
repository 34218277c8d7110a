package org.plenary.render.html;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.model.Deliberation;
import org.plenary.model.FieldKind;
import org.plenary.model.Identity;
import org.plenary.model.Inline;
import org.plenary.model.PlainText;
import org.plenary.render.Direction;
import org.plenary.symbol.DocumentAddress;

/** The head of a page: what the document is, for browsers, libraries and search engines. */
final class Head {

  private Head() {}

  /** Writes all before the body and leaves the root element open. */
  static void write(Markup out, Deliberation deliberation, String styles) {
    Identity identity = deliberation.identity();
    String language = identity.language().tag();
    out.raw("<!DOCTYPE html>\n");
    out.open(
        "html",
        "xmlns",
        "http://www.w3.org/1999/xhtml",
        "lang",
        language,
        "xml:lang",
        language,
        "dir",
        Direction.of(identity.language()).html());
    out.line().open("head").line().empty("meta", "charset", "utf-8").line();
    meta(out, "viewport", "width=device-width, initial-scale=1");
    out.open("title").text(title(identity)).close().line();
    Optional<String> publisher = field(deliberation, FieldKind.PUBLISHER);
    Optional<String> organ = field(deliberation, FieldKind.ISSUING_BODY);
    meta(out, "subject", subject(identity));
    meta(out, "description", subject(identity));
    publisher.or(() -> organ).ifPresent(author -> meta(out, "author", author));
    dublinCore(out, identity, publisher, organ);
    citation(out, identity, publisher.or(() -> organ));
    out.open("script", "type", "application/ld+json")
        .raw(LegislationJson.of(identity, subject(identity), publisher, organ))
        .close()
        .line();
    out.open("style").line().raw(styles).close().line();
    out.close().line();
  }

  /** For libraries. */
  private static void dublinCore(
      Markup out, Identity identity, Optional<String> publisher, Optional<String> organ) {
    meta(out, "dcterms.title", subject(identity));
    meta(out, "dcterms.type", "Text");
    meta(out, "dcterms.language", identity.language().tag());
    identifier(identity).ifPresent(id -> meta(out, "dcterms.identifier", id));
    organ.or(() -> publisher).ifPresent(name -> meta(out, "dcterms.creator", name));
    publisher.ifPresent(name -> meta(out, "dcterms.publisher", name));
    date(identity).ifPresent(date -> meta(out, "dcterms.date", date.toString()));
  }

  /** For programs that keep references, such as Zotero, which makes a report of these. */
  private static void citation(Markup out, Identity identity, Optional<String> institution) {
    meta(out, "citation_title", subject(identity));
    meta(out, "citation_language", identity.language().tag());
    institution.ifPresent(name -> meta(out, "citation_technical_report_institution", name));
    identifier(identity).ifPresent(id -> meta(out, "citation_technical_report_number", id));
    date(identity)
        .map(date -> date.toString().replace('-', '/'))
        .ifPresent(date -> meta(out, "citation_publication_date", date));
    identity
        .symbol()
        .map(symbol -> DocumentAddress.of(symbol, identity.language()))
        .ifPresent(address -> meta(out, "citation_public_url", address));
  }

  private static Optional<LocalDate> date(Identity identity) {
    return identity.adopted().or(identity::issued);
  }

  private static void meta(Markup out, String name, String content) {
    out.empty("meta", "name", name, "content", content).line();
  }

  private static String title(Identity identity) {
    String title =
        Stream.of(identifier(identity), identity.title())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    return title.isEmpty() ? kind(identity) : title;
  }

  private static String subject(Identity identity) {
    return identity.title().or(() -> identifier(identity)).orElseGet(() -> kind(identity));
  }

  private static Optional<String> identifier(Identity identity) {
    return identity.symbol().or(identity::number);
  }

  private static String kind(Identity identity) {
    return identity.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static Optional<String> field(Deliberation deliberation, FieldKind kind) {
    return deliberation.masthead().stream()
        .flatMap(line -> line.content().stream())
        .filter(Inline.Field.class::isInstance)
        .map(Inline.Field.class::cast)
        .filter(field -> field.kind() == kind)
        .map(field -> PlainText.of(field.content()).strip())
        .filter(words -> !words.isEmpty())
        .findFirst();
  }
}
