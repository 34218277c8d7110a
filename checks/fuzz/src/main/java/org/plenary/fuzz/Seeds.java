package org.plenary.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The documents that fuzzing begins with: the fixtures, and real ones where there are any. */
final class Seeds {

  /** The longest real document that is taken, in bytes; a fuzzer is quickest with short ones. */
  private static final int LONGEST = 48 << 10;

  /** How many real documents of one folder are taken, the shortest first. */
  private static final int MOST = 25;

  /** How many real PDF files are taken: they are long, and a page says what there is to say. */
  private static final int FEW = 6;

  private static final int TYPED_LINES = 40;

  private final Path fixtures;
  private final Path shared;
  private final Path out;
  private int count;

  /**
   * @param fixtures folder of the fixtures
   * @param shared folder of real documents, which need not be there
   * @param out where the seeds of one target go
   */
  Seeds(Path fixtures, Path shared, Path out) {
    this.fixtures = fixtures;
    this.shared = shared;
    this.out = out;
  }

  /** Writes the seeds of a target. */
  void write(FuzzTarget target) throws IOException {
    Files.createDirectories(out);
    for (Path crash : walk(fixtures.resolve("crashes").resolve(target.key()), "")) {
      add(Files.readAllBytes(crash));
    }
    switch (target) {
      case TEXT, ROUND_TRIP -> {
        addAll(texts());
        addAll(shortest("corpus/six/raw"));
        addAll(shortest("corpus/six/pdftext"));
        addAll(shortest("corpus/sc-history"));
      }
      case PDF -> {
        for (Path text : texts()) {
          add(typed(text));
        }
        for (Path pdf : shortest("corpus/old-pdf", "corpus/six/pdf").stream().limit(FEW).toList()) {
          byte[] bytes = Files.readAllBytes(pdf);
          add(bytes);
          add(unfolded(bytes));
        }
      }
      case DOCX -> {
        for (Path docx : shortest("corpus/six/docx")) {
          byte[] bytes = Files.readAllBytes(docx);
          add(bytes);
          add(WordParts.unpacked(bytes));
        }
      }
      case DOC -> addAll(shortest("corpus/six/doc"));
      case XML -> {
        addAll(walk(fixtures, "expected.xml"));
        addAll(shortest("corpus/akn"));
        addAll(shortest("corpus/akn-malformed"));
      }
    }
  }

  private List<Path> texts() throws IOException {
    return walk(fixtures, ".txt").stream()
        .filter(file -> !file.getFileName().toString().startsWith("expected."))
        .toList();
  }

  private static List<Path> walk(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }

  private List<Path> shortest(String... folders) throws IOException {
    List<Path> found = new ArrayList<>();
    for (String folder : folders) {
      walk(shared.resolve(folder), "").stream()
          .filter(file -> file.toFile().length() <= LONGEST)
          .sorted(Comparator.comparingLong(file -> file.toFile().length()))
          .limit(MOST)
          .forEach(found::add);
    }
    return found;
  }

  private void addAll(List<Path> files) throws IOException {
    for (Path file : files) {
      add(Files.readAllBytes(file));
    }
  }

  private void add(byte[] seed) throws IOException {
    Files.write(out.resolve("%04d".formatted(count++)), seed);
  }

  /** The first lines of a text on a page, in a font that every reader has. */
  private static byte[] typed(Path text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content =
          new PDPageContentStream(document, page, AppendMode.OVERWRITE, false)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 10);
        content.setLeading(12);
        content.newLineAtOffset(72, 740);
        for (String line : Files.readAllLines(text).stream().limit(TYPED_LINES).toList()) {
          content.showText(line.replaceAll("[^ -~]", "?"));
          content.newLine();
        }
        content.endText();
      }
      document.save(bytes, CompressParameters.NO_COMPRESSION);
    }
    return bytes.toByteArray();
  }

  /** The same PDF with its streams and objects decompressed, without its fonts' outlines. */
  private static byte[] unfolded(byte[] pdf) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        COSObject object = document.getDocument().getObjectFromPool(key);
        if (object.getObject() instanceof COSStream stream) {
          byte[] content;
          try (InputStream in = stream.createInputStream()) {
            content = in.readAllBytes();
          }
          boolean font = stream.containsKey(COSName.LENGTH1);
          try (OutputStream plain = stream.createRawOutputStream()) {
            new ByteArrayInputStream(font ? new byte[0] : content).transferTo(plain);
          }
          stream.removeItem(COSName.FILTER);
          stream.removeItem(COSName.DECODE_PARMS);
        }
      }
      document.save(bytes, CompressParameters.NO_COMPRESSION);
    }
    return bytes.toByteArray();
  }
}
