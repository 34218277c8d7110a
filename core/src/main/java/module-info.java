/** United Nations resolutions as Akoma Ntoso, and Akoma Ntoso as documents to read. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module org.plenary.core {
  requires com.fasterxml.jackson.core;
  requires com.ibm.icu;
  requires io.github.javadiffutils;
  requires java.desktop;
  requires java.xml;
  requires openhtmltopdf.core;
  requires openhtmltopdf.pdfbox;
  requires openhtmltopdf.rtl.support;
  requires org.apache.commons.compress;
  requires org.apache.commons.logging;
  requires org.apache.fontbox;
  requires org.apache.logging.log4j;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.apache.poi.ooxml;
  requires org.apache.poi.poi;
  requires org.apache.poi.scratchpad;
  requires org.apache.xmpbox;
  requires static transitive org.jspecify;
  requires transitive org.plenary.schemas;
  requires org.snakeyaml.engine;

  exports org.plenary;
  exports org.plenary.akn.xml; // AknTree
  exports org.plenary.collation;
  exports org.plenary.collation.align;
  exports org.plenary.collation.compare;
  exports org.plenary.diagnostic;
  exports org.plenary.model;
  exports org.plenary.render; // PaperSize
  exports org.plenary.render.outline; // Outline
  exports org.plenary.source;
  exports org.plenary.source.docx; // DocxOptions
  exports org.plenary.source.pdf; // PdfOptions

  provides org.apache.logging.log4j.spi.Provider with
      org.plenary.source.word.QuietLibraries;
}
