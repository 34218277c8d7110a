package org.plenary.akn.read;

import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.akn.naming.Iris;
import org.plenary.akn.xml.ReadingReport;
import org.plenary.diagnostic.Code;
import org.plenary.model.Language;
import org.plenary.schemas.FrbrDate;
import org.plenary.schemas.FrbrElement;
import org.plenary.schemas.FrbrLanguage;
import org.plenary.schemas.Meta;

/**
 * Says which metadata the model does not carry: of other people's files what it has no place for,
 * of all what is no date or language.
 */
final class MetaLosses {

  /** The day that published files write where they know none; {@code validate} tells of it. */
  private static final String STOPGAP = "0001-01-01";

  private MetaLosses() {}

  /** Reports them. */
  static void report(Meta meta, ReadingReport reading) {
    languages(meta, reading);
    Stream.of(meta.getIdentification().getWork(), meta.getIdentification().getExpression())
        .forEach(element -> dates(element, reading));
    if (IdentityReader.isOurs(meta)) {
      return;
    }
    report(meta.getLifecycles().size(), "the events of the lifecycle", reading);
    report(meta.getNotes().size(), "notes in the metadata", reading);
    report(meta.getProprietary().size(), "proprietary metadata", reading);
    report(meta.getPublication() == null ? 0 : 1, "the publication", reading);
  }

  private static void report(int count, String what, ReadingReport reading) {
    if (count > 0) {
      reading.notCarried(what + " in the metadata, not carried by the model");
    }
  }

  private static void dates(FrbrElement element, ReadingReport reading) {
    for (FrbrDate date : element.getDates()) {
      String value = MixedContentReader.orEmpty(date.getDate());
      if (!value.startsWith(STOPGAP) && Iris.date(value).isEmpty()) {
        unknown("\"" + value + "\" is no date; it is left out of the metadata", reading);
      }
    }
  }

  private static void languages(Meta meta, ReadingReport reading) {
    for (FrbrLanguage stated : meta.getIdentification().getExpression().getLanguages()) {
      String tag = MixedContentReader.orEmpty(stated.getLanguage());
      Optional<Language> language = IdentityReader.language(tag);
      if (language.isEmpty()) {
        unknown("\"" + tag + "\" is no code of a language, such as eng; it is left out", reading);
      } else if (language.get().alpha3().length() < 3) {
        unknown("there is no language with the code \"" + tag + "\"; the code is kept", reading);
      } else if (!tag.equals(language.get().tag()) && !tag.equals(language.get().alpha3())) {
        unknown("the language \"" + tag + "\" is taken for " + language.get().alpha3(), reading);
      }
    }
  }

  private static void unknown(String what, ReadingReport reading) {
    reading.add(Code.UNKNOWN_ATTRIBUTE, what, 0, 0);
  }
}
