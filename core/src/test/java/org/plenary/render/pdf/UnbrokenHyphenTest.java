package org.plenary.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.Inline;
import org.plenary.render.Draft;

/** A hyphen that breaks no line is set in the font of the text, and breaks no line. */
class UnbrokenHyphenTest {

  @Test
  void isSetInTheFontOfTheTextAndBreaksNoLine() throws IOException {
    List<String> words =
        IntStream.range(0, 300)
            .mapToObj(i -> "a".repeat(1 + i % 7) + i + "\u2011" + "b".repeat(1 + i % 11) + i)
            .toList();
    Inline text = Inline.Text.of(String.join(" ", words));
    Block recital = new Block.Recital("", List.of(new Block.TextBlock(List.of(text))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(new PdfRenderer().render(of(recital), out)).isEmpty();
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      assertThat(fonts(document)).isNotEmpty().allMatch(name -> name.contains("LiberationSerif"));
      assertThat(new PDFTextStripper().getText(document).split("\\s+"))
          .containsSubsequence(
              words.stream().map(word -> word.replace('\u2011', '\u2010')).toList());
    }
  }

  private static Deliberation of(Block recital) throws IOException {
    return new Deliberation(
        Draft.read("waterways.en.draft").identity(),
        List.of(),
        List.of(),
        List.of(recital),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<String> fonts(PDDocument document) throws IOException {
    List<String> names = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      for (COSName font : page.getResources().getFontNames()) {
        names.add(page.getResources().getFont(font).getName());
      }
    }
    return names;
  }
}
