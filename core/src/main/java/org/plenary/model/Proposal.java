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
 * @param amends the symbol of the draft that an amendment would change
 */
public record Proposal(
    Optional<String> committee,
    List<String> agendaItems,
    List<String> sponsors,
    Optional<String> amends) {

  public Proposal {
    agendaItems = List.copyOf(agendaItems);
    sponsors = List.copyOf(sponsors);
  }

  static Proposal of(List<Block.TextBlock> masthead) {
    List<String> committees = words(masthead, FieldKind.COMMITTEE);
    return new Proposal(
        committees.stream().findFirst(),
        words(masthead, FieldKind.AGENDA_ITEM),
        words(masthead, FieldKind.SPONSOR),
        amended(masthead));
  }

  /** The document that the line with the kind of document refers to. */
  private static Optional<String> amended(List<Block.TextBlock> masthead) {
    List<String> found = new ArrayList<>();
    new Walker() {
      private boolean inKind;

      @Override
      public Void field(Inline.Field field) {
        boolean outside = inKind;
        inKind |= field.kind() == FieldKind.DOCUMENT_TYPE;
        super.field(field);
        inKind = outside;
        return done();
      }

      @Override
      public Void reference(Inline.Reference reference) {
        if (inKind && reference.target() instanceof Target.Document document) {
          found.add(document.symbol());
        }
        return super.reference(reference);
      }
    }.blocks(masthead);
    return found.stream().findFirst();
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
