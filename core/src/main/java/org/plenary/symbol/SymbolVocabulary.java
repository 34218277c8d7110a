package org.plenary.symbol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * What symbols may begin with and what may stand in brackets within them, in any language; from the
 * resource {@code symbols.yaml}.
 *
 * @param roots the first elements of the symbols of United Nations documents
 * @param divisions the first words of what stands in brackets, e.g. {@code Part}
 * @param modifiers the elements that change a document, e.g. {@code Add}
 */
public record SymbolVocabulary(Set<String> roots, Set<String> divisions, Set<String> modifiers) {

  /** The series that the United Nations uses. */
  public static final SymbolVocabulary UNITED_NATIONS = read();

  private static SymbolVocabulary read() {
    LoadSettings settings = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
    try (InputStream in = SymbolVocabulary.class.getResourceAsStream("symbols.yaml")) {
      if (in == null || !(new Load(settings).loadFromInputStream(in) instanceof Map<?, ?> data)) {
        throw new IllegalStateException("symbols.yaml is missing or no mapping");
      }
      return new SymbolVocabulary(
          words(data, "roots"), words(data, "divisions"), words(data, "modifiers"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> words(Map<?, ?> data, String key) {
    Set<String> words = new HashSet<>();
    if (data.get(key) instanceof List<?> list) {
      list.forEach(word -> words.add(String.valueOf(word)));
    }
    return Set.copyOf(words);
  }
}
