package org.plenary.symbol;

import java.util.List;
import java.util.Set;
import org.plenary.rules.RuleFile;
import org.plenary.rules.RuleSection;

/**
 * What symbols may begin with and what may stand in brackets within them, in any language; from the
 * resource {@code symbols.yaml}.
 *
 * @param roots the first elements of the symbols of United Nations documents
 * @param divisions the first words of what stands in brackets, e.g. {@code Part}
 * @param modifiers the elements that change a document, e.g. {@code Add}
 * @param sessions what stands before the figure of a special session, e.g. {@code ES}
 */
public record SymbolVocabulary(
    Set<String> roots, Set<String> divisions, Set<String> modifiers, List<String> sessions) {

  /** The series that the United Nations uses. */
  public static final SymbolVocabulary UNITED_NATIONS = read();

  private static SymbolVocabulary read() {
    RuleSection file = RuleFile.open(SymbolVocabulary.class, "symbols.yaml").next();
    SymbolVocabulary read =
        new SymbolVocabulary(
            Set.copyOf(file.texts("roots")),
            Set.copyOf(file.texts("divisions")),
            Set.copyOf(file.texts("modifiers")),
            List.copyOf(file.texts("sessions")));
    file.close();
    return read;
  }
}
