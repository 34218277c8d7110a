package org.plenary.language;

import java.util.List;
import org.plenary.model.AmendedPassage;
import org.plenary.model.ModificationKind;
import org.plenary.model.QuotationRole;

/**
 * What an instruction of an amendment says.
 *
 * @param kind what it does
 * @param destinations which passages of the draft it is about, where it says so
 * @param quoted the words that it quotes
 */
public record AmendingInstruction(
    ModificationKind kind, List<AmendedPassage> destinations, List<Quoted> quoted) {

  public AmendingInstruction {
    destinations = List.copyOf(destinations);
    quoted = List.copyOf(quoted);
  }

  /**
   * Quoted words.
   *
   * @param start the offset of the first character after the quotation mark
   * @param end the offset of the quotation mark after them
   * @param role what becomes of them
   */
  public record Quoted(int start, int end, QuotationRole role) {}
}
