package org.plenary.render;

import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.model.Inline;

/**
 * A symbol whose first letter, that of the organ, is printed larger than the rest.
 *
 * @param letter the letter, or the two
 * @param rest what follows, from the first slash
 */
public record SymbolLetter(String letter, String rest) {

  private static final Pattern ORGAN = Pattern.compile("\\p{L}{1,2}/");

  /** The two parts of a field that is nothing but such a symbol. */
  public static Optional<SymbolLetter> of(Inline inline) {
    if (inline instanceof Inline.Field field
        && field.content().size() == 1
        && field.content().get(0) instanceof Inline.Text text
        && ORGAN.matcher(text.value()).lookingAt()) {
      int slash = text.value().indexOf('/');
      return Optional.of(
          new SymbolLetter(text.value().substring(0, slash), text.value().substring(slash)));
    }
    return Optional.empty();
  }
}
