package org.plenary.akn.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.akn.naming.Hrefs;
import org.plenary.akn.naming.ModHrefs;
import org.plenary.model.AmendedPassage;
import org.plenary.model.Block;
import org.plenary.model.Language;
import org.plenary.model.QuotationRole;
import org.plenary.model.Target;
import org.plenary.schemas.ActiveModifications;
import org.plenary.schemas.ActiveRef;
import org.plenary.schemas.ModDestination;
import org.plenary.schemas.ModNew;
import org.plenary.schemas.ModOld;
import org.plenary.schemas.ModSource;
import org.plenary.schemas.Position;
import org.plenary.schemas.TextualMod;
import org.plenary.schemas.TextualModification;

/**
 * Collects what an amendment would change, for the analysis in its metadata: each instruction with
 * the passage of the draft, the words that go and those that come.
 */
final class Modifications {

  private final Optional<String> draft;
  private final Optional<String> address;
  private final List<TextualMod> all = new ArrayList<>();

  /**
   * @param draft the symbol of the draft, where it is known
   * @param language in which language to show it
   */
  Modifications(Optional<String> draft, Language language) {
    this.draft = draft;
    this.address = draft.map(symbol -> Hrefs.href(new Target.Document(symbol), language));
  }

  /** Begins an instruction, which the quotations after it belong to. */
  void begin(Block.Modification modification, String eId) {
    TextualMod mod = new TextualMod();
    mod.setEId("textualMod_" + (all.size() + 1));
    mod.setType(TextualModification.fromValue(modification.kind().aknName()));
    ModSource source = new ModSource();
    source.setHref("#" + eId);
    mod.getSources().add(source);
    for (AmendedPassage destination : modification.destinations()) {
      ModDestination element = new ModDestination();
      element.setHref(ModHrefs.href(address, destination));
      ModHrefs.position(destination).map(Position::fromValue).ifPresent(element::setPos);
      mod.getDestinations().add(element);
    }
    if (mod.getDestinations().isEmpty()) {
      ModDestination whole = new ModDestination();
      whole.setHref(ModHrefs.href(address));
      mod.getDestinations().add(whole);
    }
    all.add(mod);
  }

  /** A quotation in the instruction at hand; words that mark the place are neither old nor new. */
  void quotes(QuotationRole role, String eId) {
    if (all.isEmpty()) {
      return;
    }
    TextualMod mod = all.get(all.size() - 1);
    if (role == QuotationRole.OLD) {
      ModOld old = new ModOld();
      old.setHref("#" + eId);
      mod.getOld().add(old);
    } else if (role == QuotationRole.NEW) {
      ModNew replacement = new ModNew();
      replacement.setHref("#" + eId);
      mod.getReplacements().add(replacement);
    }
  }

  /** All of them; nothing if there are none. */
  Optional<ActiveModifications> written() {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    ActiveModifications active = new ActiveModifications();
    active.getModifications().addAll(all);
    return Optional.of(active);
  }

  /** The entry for the draft. */
  Optional<ActiveRef> reference() {
    return address.map(
        href -> {
          ActiveRef ref = new ActiveRef();
          ref.setEId("amendedDraft");
          ref.setHref(href);
          ref.setShowAs(draft.orElse(href));
          return ref;
        });
  }
}
