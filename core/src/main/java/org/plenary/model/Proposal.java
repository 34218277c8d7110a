package org.plenary.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * By whom and under which item a text was proposed, as its masthead says.
 *
 * <pre>{@code
 * deliberation.proposal().sponsors();    // Avalon, Brigadoon, Laputa
 * deliberation.proposal().agendaItems(); // Agenda item 68 (b)
 * }</pre>
 *
 * @param committee the body below the organ that has the draft before it, e.g. {@code Third
 *     Committee}
 * @param agendaItems the agenda items as printed, each without its title
 * @param sponsors the sponsors of a draft, or who submitted it, in the order of the page
 */
public record Proposal(
    Optional<String> committee, List<String> agendaItems, List<String> sponsors) {

  public Proposal {
    agendaItems = List.copyOf(agendaItems);
    sponsors = List.copyOf(sponsors);
  }

  static Proposal of(List<Block.TextBlock> masthead) {
    List<String> committees = words(masthead, FieldKind.COMMITTEE);
    return new Proposal(
        committees.stream().findFirst(),
        words(masthead, FieldKind.AGENDA_ITEM),
        words(masthead, FieldKind.SPONSOR));
  }

  private static List<String> words(List<Block.TextBlock> masthead, FieldKind kind) {
    List<String> found = new ArrayList<>();
    masthead.forEach(line -> collect(line.content(), kind, found));
    return found;
  }

  private static void collect(List<Inline> inlines, FieldKind kind, List<String> found) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Field field) {
        if (field.kind() == kind) {
          found.add(PlainText.of(field.content()).strip());
        } else {
          collect(field.content(), kind, found);
        }
      }
    }
  }
}
