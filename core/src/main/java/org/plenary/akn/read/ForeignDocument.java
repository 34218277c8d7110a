package org.plenary.akn.read;

import org.jspecify.annotations.Nullable;
import org.plenary.schemas.FrbrWork;
import org.plenary.schemas.Meta;
import org.plenary.source.SourceException;

/**
 * A document that others than the United Nations issued. Its words could be read, but it would be
 * called a resolution and given an IRI of the United Nations.
 */
final class ForeignDocument {

  private ForeignDocument() {}

  /**
   * Refuses it.
   *
   * @param meta the metadata of a document
   * @throws SourceException if both the country and the IRI in it are of others
   */
  static void refuse(@Nullable Meta meta) throws SourceException {
    if (meta == null || meta.getIdentification() == null) {
      return;
    }
    FrbrWork work = meta.getIdentification().getWork();
    if (work == null || work.getCountry() == null || work.getUris().isEmpty()) {
      return;
    }
    String country = MixedContentReader.orEmpty(work.getCountry().getValue()).strip();
    String iri = MixedContentReader.orEmpty(work.getUris().get(0).getValue()).strip();
    boolean ours =
        country.equalsIgnoreCase("un") || iri.startsWith("/akn/un/") || iri.startsWith("/un/");
    if (!ours && !country.isEmpty() && !iri.isEmpty()) {
      throw new SourceException(
          "this is a document of the country \"%s\", %s, not of the United Nations, \"un\""
              .formatted(country, iri));
    }
  }
}
