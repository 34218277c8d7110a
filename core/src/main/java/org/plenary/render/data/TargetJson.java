package org.plenary.render.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.plenary.model.Language;
import org.plenary.model.Target;
import org.plenary.render.Addresses;

/**
 * What a reference points at: {@code organ}, {@code number} and {@code adopted} of a deliberation,
 * {@code symbol} of another document, and {@code address} where there is one to follow.
 */
final class TargetJson {

  private TargetJson() {}

  /** Writes the fields into the object that is open. */
  static void write(JsonGenerator json, Target target, Language language) throws IOException {
    Optional<String> address = Addresses.of(target, language);
    if (target instanceof Target.Deliberated deliberated) {
      json.writeStringField("organ", deliberated.organ().actor());
      json.writeStringField("number", deliberated.number());
      IdentityJson.string(json, "adopted", deliberated.adopted().map(LocalDate::toString));
    } else if (target instanceof Target.Document document) {
      json.writeStringField("symbol", document.symbol());
    } else if (target instanceof Target.Address other) {
      address = Optional.of(other.href());
    }
    IdentityJson.string(json, "address", address);
  }
}
