package org.plenary.akn.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.akn.naming.ModHrefs;
import org.plenary.akn.xml.ReadingReport;
import org.plenary.model.AmendedPassage;
import org.plenary.model.Block;
import org.plenary.model.Inline;
import org.plenary.model.ModificationKind;
import org.plenary.model.QuotationRole;
import org.plenary.schemas.ArgumentElement;
import org.plenary.schemas.Mod;
import org.plenary.schemas.ModDestination;
import org.plenary.schemas.QuotedStructure;
import org.plenary.schemas.TextElement;
import org.plenary.schemas.TextualMod;

/** Reads the instructions of amendments, with what the metadata say of them. */
final class ModReader {

  private final ReadingReport reading;
  private final Function<List<?>, List<Block>> divisions;

  /**
   * @param divisions how to read what is proposed
   */
  ModReader(ReadingReport reading, Function<List<?>, List<Block>> divisions) {
    this.reading = reading;
    this.divisions = divisions;
  }

  /** The first instruction in a line of text, if there is one. */
  static Optional<Mod> find(TextElement line) {
    return line.getContent().stream()
        .filter(Mod.class::isInstance)
        .map(Mod.class::cast)
        .findFirst();
  }

  /** What the metadata say that becomes of quoted words. */
  static QuotationRole role(@Nullable String eId, ReadingReport reading) {
    for (TextualMod mod : reading.modifications()) {
      if (pointsAt(mod.getOld(), eId)) {
        return QuotationRole.OLD;
      }
      if (pointsAt(mod.getReplacements(), eId)) {
        return QuotationRole.NEW;
      }
    }
    return QuotationRole.PLACE;
  }

  /**
   * An instruction.
   *
   * @param content the words of the line that it stands in
   */
  Block modification(Mod mod, List<Inline> content) {
    Optional<TextualMod> described =
        reading.modifications().stream()
            .filter(it -> pointsAt(it.getSources(), mod.getEId()))
            .findFirst();
    Optional<ModificationKind> kind =
        described
            .flatMap(it -> Optional.ofNullable(it.getType())) // another value is none
            .flatMap(type -> ModificationKind.ofAknName(type.value()));
    if (kind.isEmpty()) {
      reading.notCarried("a <mod> whose kind the metadata do not tell is taken for a substitution");
    }
    List<Block> proposed = new ArrayList<>();
    for (Object child : mod.getContent()) {
      if (child instanceof QuotedStructure structure) {
        proposed.addAll(divisions.apply(structure.getBlocks()));
      }
    }
    return new Block.Modification(
        kind.orElse(ModificationKind.SUBSTITUTION),
        described.map(ModReader::destinations).orElse(List.of()),
        content,
        proposed);
  }

  private static List<AmendedPassage> destinations(TextualMod mod) {
    List<AmendedPassage> destinations = new ArrayList<>();
    for (ModDestination destination : mod.getDestinations()) {
      String position = destination.getPos() == null ? "" : destination.getPos().value();
      String href = destination.getHref() == null ? "" : destination.getHref();
      ModHrefs.destination(href, position).ifPresent(destinations::add);
    }
    return destinations;
  }

  private static boolean pointsAt(List<? extends ArgumentElement> arguments, @Nullable String eId) {
    return eId != null
        && arguments.stream().anyMatch(argument -> ("#" + eId).equals(argument.getHref()));
  }
}
