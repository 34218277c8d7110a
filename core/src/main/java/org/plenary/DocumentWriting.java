package org.plenary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenary.akn.naming.AknLabels;
import org.plenary.akn.naming.Iris;
import org.plenary.akn.write.AknOptions;
import org.plenary.akn.write.AknWriter;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.model.Deliberation;
import org.plenary.model.DocumentKind;
import org.plenary.model.Identity;
import org.plenary.model.Language;
import org.plenary.render.data.JsonLinesRenderer;
import org.plenary.render.data.JsonRenderer;
import org.plenary.render.docx.DocxRenderer;
import org.plenary.render.html.HtmlRenderer;
import org.plenary.render.markdown.MarkdownRenderer;
import org.plenary.render.pdf.PdfRenderer;
import org.plenary.render.text.TextRenderer;

/**
 * Writes deliberations in every format.
 *
 * @param options how they are written
 */
record DocumentWriting(PlenaryOptions options) {

  /** Writes a whole document, and tells what was noticed. */
  List<Diagnostic> write(Deliberation deliberation, Format format, OutputStream out)
      throws IOException {
    switch (format) {
      case AKN ->
          AknWriter.write(
              deliberation,
              new AknOptions(options.manifestationDate(), AknLabels.IN_LANGUAGE),
              out);
      case PDF -> {
        PdfRenderer renderer = new PdfRenderer(options.paper(), options.fonts());
        return options.embedsSource()
            ? renderer.render(deliberation, write(deliberation, Format.AKN), out)
            : renderer.render(deliberation, out);
      }
      case DOCX -> new DocxRenderer(options.paper()).render(deliberation, out);
      case HTML ->
          out.write(
              new HtmlRenderer()
                  .render(deliberation, AknWriter.eIds(deliberation))
                  .getBytes(UTF_8));
      case TXT -> out.write(textRenderer().render(deliberation).getBytes(UTF_8));
      case MD -> out.write(new MarkdownRenderer().render(deliberation).getBytes(UTF_8));
      case JSON ->
          new JsonRenderer()
              .render(
                  deliberation,
                  AknWriter.eIds(deliberation),
                  Iris.of(deliberation.identity()).work(),
                  out);
      case JSONL ->
          new JsonLinesRenderer()
              .render(
                  deliberation,
                  AknWriter.eIds(deliberation),
                  Iris.of(deliberation.identity()).work(),
                  out);
    }
    return List.of();
  }

  byte[] write(Deliberation deliberation, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(deliberation, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Loads what the first document in a format would wait for, such as fonts: writes one. */
  void prepare(Format format) {
    Identity nobody =
        new Identity(
            DocumentKind.RESOLUTION,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Language("en"),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty());
    Deliberation blank =
        new Deliberation(
            nobody, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    write(blank, format);
  }

  private TextRenderer textRenderer() {
    return options.width().isPresent()
        ? new TextRenderer(options.width().getAsInt())
        : new TextRenderer();
  }
}
