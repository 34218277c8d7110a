package org.plenary.parser.reference;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Place;
import org.plenary.model.Inline;
import org.plenary.source.Source;

/** Reports what was noticed about a passage, with the place it was read from. */
record Reporter(Source source, Consumer<Diagnostic> diagnostics) {

  void report(Code code, String message, List<Inline> passage) {
    Place place =
        start(passage)
            .map(source::position)
            .map(at -> new Place(source.name(), at.line(), at.column()))
            .orElseGet(() -> Place.of(source.name()));
    diagnostics.accept(new Diagnostic(code, message, place));
  }

  private static Optional<Integer> start(List<Inline> passage) {
    return passage.stream()
        .filter(Inline.Text.class::isInstance)
        .map(Inline.Text.class::cast)
        .filter(text -> !text.source().isEmpty())
        .map(text -> text.source().start())
        .findFirst();
  }
}
