package org.plenary.akn.naming;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.plenary.model.FieldKind;
import org.plenary.model.Inline;
import org.plenary.model.MentionKind;
import org.plenary.schemas.AknSchemas;

/** The names within Akoma Ntoso files that reading and writing must agree on. */
public final class AknNames {

  /** The name of an {@code inline} in small capitals. */
  public static final String SMALL_CAPITALS = "smallCaps";

  /** The position of a count of votes that is the quorum. */
  public static final String QUORUM = "quorum";

  /** When something ends, an attribute that the United Nations add. */
  public static final QName END = new QName(AknSchemas.UN_NAMESPACE, "end", "akn4un");

  private static final Map<String, FieldKind> FIELDS =
      Arrays.stream(FieldKind.values())
          .collect(Collectors.toUnmodifiableMap(AknNames::field, Function.identity()));

  private AknNames() {}

  /** The name of the {@code inline} of a field that has no element of its own. */
  public static String field(FieldKind kind) {
    return switch (kind) {
      case ORIGINAL_LANGUAGE -> "originalLanguage";
      case EXPRESSION_LANGUAGE -> "languageOfExpression";
      case DECISION_GROUP -> "decision type";
      case AGENDA_ITEM -> "agenda item";
      case AGENDA_TITLE -> "agenda item name";
      case ORIGINATING_DOCUMENT -> "originating document";
      case ADOPTION_MEETING -> OntologyTerm.ADOPTION_MEETING.id();
      case ISSUED -> OntologyTerm.DATE_OF_ISSUANCE.id();
      case ADOPTED -> OntologyTerm.ADOPTION_DATE.id();
      default -> kind.name();
    };
  }

  /** The kind of field that an {@code inline} of that name is, if it is one. */
  public static Optional<FieldKind> field(String name) {
    return Optional.ofNullable(FIELDS.get(name));
  }

  /** The name of the element of a mention, for its eId. */
  public static String mention(Inline.Mention mention) {
    return mention.concept().isEmpty() ? "inline" : mention(mention.kind());
  }

  /** The name of the element that names an entity of that kind. */
  public static String mention(MentionKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** The kind of entity that an element of that name stands for, if it names one. */
  public static Optional<MentionKind> mention(String name) {
    return Arrays.stream(MentionKind.values())
        .filter(kind -> mention(kind).equals(name))
        .findFirst();
  }
}
