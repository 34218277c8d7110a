package org.plenary.parser.generated;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.plenary.model.Language;
import org.plenary.model.Organ;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The words from which deliberations of one language are composed. */
final class Vocabulary {

  static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

  private final Language language;
  private final Map<?, ?> data;
  private final List<String> words;

  private Vocabulary(Language language, Map<?, ?> data) {
    this.language = language;
    this.data = data;
    this.words = Arrays.asList(text("words").split("\\s+"));
  }

  static Vocabulary of(String tag) {
    try (InputStream in = Vocabulary.class.getResourceAsStream(tag + ".yaml")) {
      Load load = new Load(LoadSettings.builder().build());
      return new Vocabulary(
          new Language(tag), (Map<?, ?>) load.loadFromInputStream(Objects.requireNonNull(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Language language() {
    return language;
  }

  String text(String key) {
    return Objects.requireNonNull(data.get(key), key).toString();
  }

  boolean is(String key) {
    return Boolean.parseBoolean(text(key));
  }

  List<String> texts(String key) {
    return strings(data, key);
  }

  String any(String key, Random random) {
    return any(texts(key), random);
  }

  String word(Random random) {
    return any(words, random);
  }

  /** The formula of an organ, its name in the masthead and the line of its document. */
  List<String> organ(Organ organ) {
    return strings((Map<?, ?>) Objects.requireNonNull(data.get("organs")), organ.name());
  }

  static String any(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static List<String> strings(Map<?, ?> from, String key) {
    List<?> list = (List<?>) Objects.requireNonNull(from.get(key), key);
    return list.stream().map(Object::toString).toList();
  }
}
