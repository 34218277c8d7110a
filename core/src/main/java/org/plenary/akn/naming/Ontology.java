package org.plenary.akn.naming;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.plenary.model.MentionKind;
import org.plenary.schemas.ReferenceElement;
import org.plenary.schemas.References;
import org.plenary.schemas.TlcConcept;
import org.plenary.schemas.TlcEvent;
import org.plenary.schemas.TlcLocation;
import org.plenary.schemas.TlcOrganization;
import org.plenary.schemas.TlcPerson;
import org.plenary.schemas.TlcRole;
import org.plenary.schemas.TlcTerm;

/**
 * The metadata entries of one document: whatever is referred to has one, so that every {@code
 * refersTo} resolves.
 *
 * <p>Their eIds contain no underscore and none of the words that eIds of structure use, so that the
 * two never clash.
 */
public final class Ontology {

  private static final Set<String> STRUCTURE =
      Set.of("coverPage", "preface", "preamble", "body", "conclusions", "attachments");

  private static final Map<MentionKind, Supplier<ReferenceElement>> ELEMENTS =
      new EnumMap<>(
          Map.of(
              MentionKind.ORGANIZATION, TlcOrganization::new,
              MentionKind.PERSON, TlcPerson::new,
              MentionKind.ROLE, TlcRole::new,
              MentionKind.LOCATION, TlcLocation::new,
              MentionKind.CONCEPT, TlcConcept::new,
              MentionKind.QUANTITY, TlcConcept::new,
              MentionKind.TERM, TlcTerm::new,
              MentionKind.EVENT, TlcEvent::new));

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private record Entry(MentionKind kind, ReferenceElement element) {}

  /** Refers to an entry of our own vocabulary. */
  public String refer(OntologyTerm term) {
    return refer(term.kind(), term.id(), term.label());
  }

  /** Refers to an entry, making it if it is new; the first label stays. */
  public String refer(MentionKind kind, String concept, String label) {
    String eId = eId(concept);
    String href =
        "/akn/ontology/"
            + folder(kind)
            + "/un/"
            + URLEncoder.encode(concept, StandardCharsets.UTF_8);
    return enter(kind, eId, href, label);
  }

  /** Refers to an entry with an address of its own. */
  public String enter(MentionKind kind, String eId, String href, String label) {
    entries.computeIfAbsent(
        eId,
        id -> {
          ReferenceElement element = ELEMENTS.getOrDefault(kind, TlcTerm::new).get();
          element.setEId(id);
          element.setHref(href);
          element.setShowAs(label);
          return new Entry(kind, element);
        });
    return "#" + eId;
  }

  /** All entries, by kind and then in the order in which they were first referred to. */
  public References references(String source) {
    References references = new References();
    references.setSource(source);
    entries.values().stream()
        .sorted(Comparator.comparing(Entry::kind))
        .map(Entry::element)
        .forEach(references.getEntries()::add);
    return references;
  }

  /** Whether a name is still free for an entry with that label, or is that of one. */
  public boolean suits(String concept, String label) {
    Entry entry = entries.get(eId(concept));
    return entry == null || entry.element.getShowAs().equals(label);
  }

  /** The eId of the entry for a concept. */
  public static String eId(String concept) {
    StringBuilder eId = new StringBuilder(concept.length());
    concept
        .codePoints()
        .map(c -> Character.isLetterOrDigit(c) || c == '.' ? c : '-')
        .forEach(eId::appendCodePoint);
    return STRUCTURE.contains(concept) ? concept + "Concept" : eId.toString();
  }

  private static String folder(MentionKind kind) {
    return switch (kind) {
      case ORGANIZATION -> "organization";
      case PERSON -> "person";
      case ROLE -> "role";
      case LOCATION -> "location";
      case EVENT -> "event";
      case TERM -> "term";
      case CONCEPT, QUANTITY -> "concept";
    };
  }
}
