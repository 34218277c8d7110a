package org.plenary.parser.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenary.model.Block;
import org.plenary.model.DocumentKind;
import org.plenary.model.Organ;

/**
 * What stands before the enacting formula.
 *
 * @param masthead the lines of the cover page
 * @param preface the line of number and title
 * @param kind the kind of document, if a line says it
 * @param organ the organ, if a line says it
 * @param number the number as printed, without its stop
 * @param symbol the symbol
 * @param foreignSymbol a symbol that was not taken for it, as it names another number
 * @param title the title
 * @param adopted the date of adoption
 * @param issued the date of issuance
 * @param session the number of the session
 * @param meeting the number of the meeting
 */
public record ParsedHead(
    List<Block.TextBlock> masthead,
    List<Block.TextBlock> preface,
    Optional<DocumentKind> kind,
    Optional<Organ> organ,
    Optional<String> number,
    Optional<String> symbol,
    Optional<String> foreignSymbol,
    Optional<String> title,
    Optional<LocalDate> adopted,
    Optional<LocalDate> issued,
    OptionalInt session,
    OptionalInt meeting) {

  public ParsedHead {
    masthead = List.copyOf(masthead);
    preface = List.copyOf(preface);
  }
}
