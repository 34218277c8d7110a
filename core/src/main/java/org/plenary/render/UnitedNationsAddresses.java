package org.plenary.render;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenary.model.Language;
import org.plenary.model.Target;

/** The rules of {@code docs.un.org}. */
final class UnitedNationsAddresses {

  private static final Set<String> OFFICIAL = Set.of("ar", "zh", "en", "fr", "ru", "es");
  private static final Pattern SPACE = Pattern.compile("\\s");
  private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

  private UnitedNationsAddresses() {}

  static Optional<String> of(Target target, Language language) {
    String path = OFFICIAL.contains(language.tag()) ? language.tag() : "en";
    if (target instanceof Target.Address address) {
      return Optional.of(address.href()).filter(href -> WEB.matcher(href).matches());
    }
    String symbol =
        target instanceof Target.Deliberated deliberated
            ? deliberated.organ().resolutionSeries() + deliberated.number()
            : ((Target.Document) target).symbol();
    return Optional.of("https://docs.un.org/" + path + "/" + SPACE.matcher(symbol).replaceAll(""));
  }
}
