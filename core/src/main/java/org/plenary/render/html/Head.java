package org.plenary.render.html;

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
    meta(out, "subject", subject(identity));
    meta(out, "description", subject(identity));
    field(deliberation, FieldKind.PUBLISHER)
        .or(() -> field(deliberation, FieldKind.ISSUING_BODY))
        .ifPresent(author -> meta(out, "author", author));
    identifier(identity).ifPresent(id -> meta(out, "dcterms.identifier", id));
    meta(out, "dcterms.language", language);
    identity.adopted().ifPresent(date -> meta(out, "dcterms.date", date.toString()));
    out.open("style").line().raw(styles).close().line();
    out.close().line();
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
