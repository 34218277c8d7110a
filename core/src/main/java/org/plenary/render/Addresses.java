package org.plenary.render;

import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.model.Language;
import org.plenary.model.Target;
import org.plenary.symbol.DeliberationNumber;
import org.plenary.symbol.DocumentAddress;

/**
 * Where a reader finds what a reference points at: at the United Nations' own short addresses,
 * {@code https://docs.un.org/zh/A/RES/58/220}. Of other addresses only those of the web are passed
 * on.
 */
public final class Addresses {

  private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

  private Addresses() {}

  /**
   * The address of the target.
   *
   * @param target what is referred to
   * @param language the language of the text that refers
   * @return an absolute address, or nothing if there is none to follow
   */
  public static Optional<String> of(Target target, Language language) {
    return target instanceof Target.Address address
        ? Optional.of(address.href()).filter(href -> WEB.matcher(href).matches())
        : DeliberationNumber.symbol(target).map(s -> DocumentAddress.of(s, language));
  }
}
