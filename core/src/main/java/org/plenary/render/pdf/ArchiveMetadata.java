package org.plenary.render.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.plenary.model.Identity;
import org.plenary.text.XmlEscapes;

/**
 * What the file says of itself, twice and the same, as PDF/A wants it (ISO 19005-2, 6.6): in the
 * information dictionary and as XMP. The only date is the day of adoption.
 */
record ArchiveMetadata(
    String title,
    String subject,
    Optional<String> author,
    String language,
    Optional<LocalDate> date,
    int part) {

  /** The name of the program. */
  static final String PRODUCER = "Plenary";

  private static final String XMP =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
        xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <pdfaid:part>%s</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      <dc:format>application/pdf</dc:format>
      <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
      %s%s<pdf:Producer>%s</pdf:Producer>
      </rdf:Description>
      <rdf:Description rdf:about=""
        xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 that is followed</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;

  /** What the page's head says, which the layout has put into that dictionary. */
  static ArchiveMetadata of(Identity identity, PDDocumentInformation page, int part) {
    String title = page.getTitle() == null ? PRODUCER : page.getTitle();
    return new ArchiveMetadata(
        title,
        page.getSubject() == null ? title : page.getSubject(),
        Optional.ofNullable(page.getAuthor()),
        identity.language().tag(),
        identity.adopted(),
        part);
  }

  /** Sets dictionary, XMP and the seed of the file's identifier. */
  void writeTo(PDDocument document) throws IOException {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    information.setSubject(subject);
    author.ifPresent(information::setAuthor);
    information.setProducer(PRODUCER);
    midnight().ifPresent(information::setCreationDate);
    document.setDocumentInformation(information);
    document.setDocumentId(date.map(LocalDate::toEpochDay).orElse(0L));
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
    document.getDocumentCatalog().setMetadata(metadata);
  }

  /** The beginning of the day. */
  Optional<GregorianCalendar> midnight() {
    return date.map(
        day -> {
          GregorianCalendar midnight = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
          midnight.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
          return midnight;
        });
  }

  private String xmp() {
    String creator =
        author
            .map(
                name ->
                    "<dc:creator><rdf:Seq><rdf:li>"
                        + XmlEscapes.text(name)
                        + "</rdf:li></rdf:Seq></dc:creator>\n")
            .orElse("");
    String created =
        date.map(day -> "<xmp:CreateDate>" + day + "T00:00:00Z</xmp:CreateDate>\n").orElse("");
    return XMP.formatted(
        part,
        language,
        XmlEscapes.text(title),
        XmlEscapes.text(subject),
        creator,
        created,
        PRODUCER);
  }
}
