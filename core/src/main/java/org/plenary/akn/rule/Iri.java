package org.plenary.akn.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An IRI of a deliberation, taken apart: {@code
 * /akn/un/statement/deliberation/ACTOR/DATE/NUMBER/LANGUAGE@VERSION/!COMPONENT.FORMAT}. A stroke at
 * the end and one before the component are passed over.
 *
 * @param work without what follows the number
 * @param language of the Expression, e.g. {@code eng}
 * @param format of the Manifestation, e.g. {@code xml}
 */
record Iri(String work, Optional<String> language, Optional<String> format) {

  private static final String STEM = "/akn/un/statement/deliberation/";
  private static final Pattern LANGUAGE = Pattern.compile("/([^/@!]*)@[^/!]*$");
  private static final Pattern FORMAT = Pattern.compile("\\.([a-z]{3,5})$");
  private static final Pattern DATE = Pattern.compile("\\d{4}-.*|\\d{4}");

  /** Takes an IRI apart. */
  static Iri of(String iri) {
    String rest = withoutStroke(iri);
    Optional<String> format = Optional.empty();
    Matcher ending = FORMAT.matcher(rest);
    if (ending.find()) {
      format = Optional.of(ending.group(1));
      rest = rest.substring(0, ending.start());
    }
    int component = rest.indexOf('!');
    rest = withoutStroke(component < 0 ? rest : rest.substring(0, component));
    Matcher language = LANGUAGE.matcher(rest);
    return language.find()
        ? new Iri(rest.substring(0, language.start()), Optional.of(language.group(1)), format)
        : new Iri(rest, Optional.empty(), format);
  }

  private static String withoutStroke(String iri) {
    return iri.endsWith("/") ? iri.substring(0, iri.length() - 1) : iri;
  }

  /** The organ that adopted the deliberation, e.g. {@code unga}. */
  Optional<String> actor() {
    return segment(0).filter(actor -> !DATE.matcher(actor).matches());
  }

  /** The date of adoption as it stands. */
  Optional<String> date() {
    return segment(1).filter(date -> DATE.matcher(date).matches() && segment(2).isPresent());
  }

  /** The number, e.g. {@code 60-212}. */
  Optional<String> number() {
    return date().isPresent() ? segment(2) : segment(1);
  }

  private Optional<String> segment(int index) {
    if (!work.startsWith(STEM)) {
      return Optional.empty();
    }
    String[] segments = work.substring(STEM.length()).split("/", -1);
    return index < segments.length ? Optional.of(segments[index]) : Optional.empty();
  }
}
