package org.plenary.source.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Builds PDF files object by object, so that they can say what no library would write. */
final class RawPdf {

  private static final String CATALOG = "<</Type/Catalog/Pages 2 0 R>>";
  private static final String PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";

  private final List<byte[]> objects = new ArrayList<>();
  private String trailer = "";

  /** A page of that content, whose fonts and forms are in the dictionary {@code resources}. */
  static RawPdf page(String resources, String content) {
    return new RawPdf()
            .add(CATALOG)
            .add(PAGES)
            .add(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources "
                    + resources
                    + ">>")
            .stream("", content.getBytes(ISO_8859_1));
  }

  /** A file whose pages are the object 2. */
  static RawPdf pages(String pages) {
    return new RawPdf().add(CATALOG).add(pages);
  }

  /** The same with another object; the numbers go on from 1. */
  RawPdf add(String object) {
    objects.add(object.getBytes(ISO_8859_1));
    return this;
  }

  /** The same with another stream. */
  RawPdf stream(String entries, byte[] content) {
    ByteArrayOutputStream object = new ByteArrayOutputStream();
    object.writeBytes(
        ("<</Length " + content.length + entries + ">>stream\n").getBytes(ISO_8859_1));
    object.writeBytes(content);
    object.writeBytes("\nendstream".getBytes(ISO_8859_1));
    objects.add(object.toByteArray());
    return this;
  }

  /** The same with a stream of so many zeros, compressed. */
  RawPdf bomb(String entries, int size) {
    return stream(entries + "/Filter/FlateDecode", deflated(size));
  }

  /** The same with more in the trailer. */
  RawPdf trailer(String entries) {
    trailer = entries;
    return this;
  }

  /** The file. */
  byte[] bytes() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    StringBuilder table = new StringBuilder();
    file.writeBytes("%PDF-1.7\n".getBytes(ISO_8859_1));
    for (int i = 0; i < objects.size(); i++) {
      table.append("%010d 00000 n \n".formatted(file.size()));
      file.writeBytes((i + 1 + " 0 obj\n").getBytes(ISO_8859_1));
      file.writeBytes(objects.get(i));
      file.writeBytes("\nendobj\n".getBytes(ISO_8859_1));
    }
    String end =
        "xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n"
            .formatted(objects.size() + 1, table, objects.size() + 1, trailer, file.size());
    file.writeBytes(end.getBytes(ISO_8859_1));
    return file.toByteArray();
  }

  private static byte[] deflated(int size) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
      byte[] block = new byte[1 << 16];
      for (int left = size; left > 0; left -= block.length) {
        out.write(block, 0, Math.min(left, block.length));
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
