package org.plenary.language;

import java.util.Optional;
import org.plenary.model.Language;

/**
 * In which language a text seems to be written.
 *
 * @param language the language; empty if it is none of those whose rules are known
 * @param confidence how sure that is, from 0 to 1
 */
public record Detection(Optional<Language> language, double confidence) {

  /** Nothing that could be told. */
  static Detection none() {
    return new Detection(Optional.empty(), 0);
  }
}
