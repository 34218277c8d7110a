package org.plenary.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.model.Language;
import org.plenary.rules.Lazy;
import org.plenary.rules.RuleFile;

/**
 * The languages whose rules are known. Which they are stands in the resource {@code
 * languages.yaml}; the rules of each stand in a file of its own, which is read when first needed.
 */
public final class Languages {

  private static final Lazy<List<String>> TAGS =
      new Lazy<>(
          () ->
              List.copyOf(
                  RuleFile.open(Languages.class, "languages.yaml").next().texts("languages")));

  private static final Map<String, LanguageRules> LOADED = new ConcurrentHashMap<>();

  private static final Lazy<Detector> DETECTOR = new Lazy<>(() -> new Detector(all()));

  private Languages() {}

  /** All languages, in the order of the index. */
  public static List<LanguageRules> all() {
    return TAGS.get().stream().map(Languages::load).toList();
  }

  /** The rules of the language with that code of ISO 639-1, e.g. {@code fr}. */
  public static Optional<LanguageRules> of(String tag) {
    return TAGS.get().contains(tag) ? Optional.of(load(tag)) : Optional.empty();
  }

  /** The rules of that language. */
  public static Optional<LanguageRules> of(Language language) {
    return of(language.tag());
  }

  /** Tells in which of the languages a text is written. */
  public static Detection detect(CharSequence text) {
    return DETECTOR.get().detect(text.toString());
  }

  private static LanguageRules load(String tag) {
    return LOADED.computeIfAbsent(tag, absent -> rules(absent + ".yaml"));
  }

  /** The file of a language has two parts, the second of which most texts do not need. */
  private static LanguageRules rules(String name) {
    RuleFile file = RuleFile.open(Languages.class, name);
    return new LanguageRules(file.next(), new Lazy<>(file::next));
  }
}
