package org.plenary.akn.naming;

import org.plenary.language.Languages;
import org.plenary.model.Language;
import org.plenary.model.Organ;

/**
 * The names of organizations for people to read, as they go into {@code showAs}: in the language of
 * the text where that is known.
 */
public interface AknLabels {

  /** The English names, whatever the language. */
  AknLabels ENGLISH =
      new AknLabels() {
        @Override
        public String publisher(Language language) {
          return "United Nations";
        }

        @Override
        public String organ(Organ organ, Language language) {
          return switch (organ) {
            case GENERAL_ASSEMBLY -> "General Assembly";
            case SECURITY_COUNCIL -> "Security Council";
            case ECONOMIC_AND_SOCIAL_COUNCIL -> "Economic and Social Council";
            case HUMAN_RIGHTS_COUNCIL -> "Human Rights Council";
          };
        }
      };

  /** The names in the language of the text; the English ones where its rules are not known. */
  AknLabels IN_LANGUAGE =
      new AknLabels() {
        @Override
        public String publisher(Language language) {
          return Languages.of(language)
              .map(rules -> rules.organs().publisher())
              .orElseGet(() -> ENGLISH.publisher(language));
        }

        @Override
        public String organ(Organ organ, Language language) {
          return Languages.of(language)
              .map(rules -> rules.organs().name(organ))
              .orElseGet(() -> ENGLISH.organ(organ, language));
        }
      };

  /** The name of the United Nations. */
  String publisher(Language language);

  /** The name of an organ. */
  String organ(Organ organ, Language language);
}
