package org.plenary.parser.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenary.model.Annex;
import org.plenary.model.Block;

/**
 * What follows the title.
 *
 * @param preamble formula and recitals
 * @param operative the operative part
 * @param conclusions the closing lines
 * @param annexes the annexes
 * @param adopted the date in the closing lines
 * @param meeting the number of the meeting in the closing lines
 */
public record ParsedBody(
    List<Block> preamble,
    List<Block> operative,
    List<Block> conclusions,
    List<Annex> annexes,
    Optional<LocalDate> adopted,
    OptionalInt meeting) {

  public ParsedBody {
    preamble = List.copyOf(preamble);
    operative = List.copyOf(operative);
    conclusions = List.copyOf(conclusions);
    annexes = List.copyOf(annexes);
  }
}
