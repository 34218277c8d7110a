package org.plenary.specification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenary.Conversion;
import org.plenary.Format;
import org.plenary.Plenary;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.source.SourceException;

/** What comes of an example, as its chapter shows it. */
final class Outcome {

  /** Wide enough for every text to stand in full. */
  private static final int WIDTH = 10_000;

  private static final String SECTION = "--- ";
  private static final String XML = "xml ";

  private final Plenary plenary;
  private final List<String> lines = new ArrayList<>();

  private Outcome(Plenary plenary) {
    this.plenary = plenary;
  }

  /** With the sections that the example names; diagnostics and ledger where they hold something. */
  static Outcome of(Example example, Plenary plenary) {
    Outcome outcome = new Outcome(plenary);
    byte[] source =
        switch (example.form()) {
          case TEXT -> Signs.characters(example.source()).getBytes(UTF_8);
          case PDF -> SetLine.pdf(Signs.characters(example.source()));
          case WORD -> SetLine.word(Signs.characters(example.source()));
        };
    try {
      outcome.show(example, plenary.read("", source));
    } catch (SourceException e) {
      outcome.section("refused", Stream.of(String.valueOf(e.getMessage())));
    }
    return outcome;
  }

  List<String> lines() {
    return lines;
  }

  String text() {
    return String.join("\n", lines);
  }

  private void show(Example example, Conversion read) throws SourceException {
    List<String> names =
        example.expected().stream()
            .filter(line -> line.startsWith(SECTION))
            .map(line -> line.substring(SECTION.length()))
            .filter(name -> !List.of("diagnostics", "ledger", "refused").contains(name))
            .toList();
    byte[] xml = plenary.write(read.deliberation(), Format.AKN);
    assertThat(plenary.validate("", xml))
        .as("the XML of %s", example.name())
        .noneMatch(problem -> problem.severity() == Severity.ERROR);
    for (String name : names.isEmpty() ? List.of("outline") : names) {
      section(name, contents(name, read, new String(xml, UTF_8)));
    }
    optional("diagnostics", read.diagnostics(), Outcome::line);
    optional("ledger", read.ledger().entries(), e -> e.kind() + " " + e.text());
  }

  private Stream<String> contents(String name, Conversion read, String xml) {
    if (name.startsWith(XML)) {
      return XmlPart.of(xml, name.substring(XML.length())).stream();
    }
    List<String> shown = plenary.outline(read.deliberation()).text(WIDTH);
    int facts = shown.indexOf("");
    int counts = shown.lastIndexOf("");
    return switch (name) {
      case "facts" -> shown.subList(0, facts).stream();
      case "outline" ->
          facts < counts ? shown.subList(facts + 1, counts).stream() : Stream.<String>empty();
      case "counts" -> shown.subList(counts + 1, shown.size()).stream();
      case "fields" -> Fields.of(read.deliberation()).stream();
      case "marked" -> MarkedText.of(read.deliberation()).stream();
      default -> fail("no section is called %s", name);
    };
  }

  private static String line(Diagnostic found) {
    String severity = found.severity().name().toLowerCase(Locale.ROOT);
    return "%d:%d: %s[%s]"
        .formatted(found.place().line(), found.place().column(), severity, found.code());
  }

  private <T> void optional(String name, List<T> values, Function<T, String> line) {
    if (!values.isEmpty()) {
      section(name, values.stream().map(line));
    }
  }

  private void section(String name, Stream<String> content) {
    lines.add(SECTION + name);
    content.flatMap(String::lines).map(Signs::visible).forEach(lines::add);
  }
}
