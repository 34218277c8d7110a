package org.plenary.source.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/** Decompresses streams and counts, so that a small file cannot unfold into gigabytes. */
final class DecodedStreams {

  /** More was decompressed than the options allow. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private long remaining;

  DecodedStreams(long maximumBytes) {
    remaining = maximumBytes;
  }

  /** The content of a page: its streams one after the other, a blank between them. */
  byte[] contents(COSDictionary page) throws IOException {
    COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
    if (contents instanceof COSStream stream) {
      return decode(stream);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    if (contents instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSStream stream) {
          all.write(decode(stream));
          all.write('\n');
        }
      }
    }
    return all.toByteArray();
  }

  /** The stream without its filters. */
  byte[] decode(COSStream stream) throws IOException {
    byte[] bytes;
    try (InputStream raw = stream.createRawInputStream()) {
      bytes = raw.readAllBytes();
    }
    List<COSName> filters = filters(stream);
    for (int i = 0; i < filters.size(); i++) {
      Filter filter = FilterFactory.INSTANCE.getFilter(filters.get(i));
      Counted out = new Counted(bytes.length * 4);
      filter.decode(new ByteArrayInputStream(bytes), out, stream, i);
      bytes = out.toByteArray();
    }
    return bytes;
  }

  private static List<COSName> filters(COSStream stream) {
    COSBase filters = stream.getFilters();
    if (filters instanceof COSName name) {
      return List.of(name);
    }
    if (filters instanceof COSArray array) {
      return array.toList().stream()
          .filter(COSName.class::isInstance)
          .map(COSName.class::cast)
          .toList();
    }
    return List.of();
  }

  /** Takes what a filter writes as long as the allowance lasts. */
  private final class Counted extends OutputStream {
    private final ByteArrayOutputStream bytes;

    Counted(int expected) {
      bytes = new ByteArrayOutputStream(Math.max(64, Math.min(expected, 1 << 20)));
    }

    @Override
    public void write(int value) throws IOException {
      spend(1);
      bytes.write(value);
    }

    @Override
    public void write(byte[] data, int offset, int length) throws IOException {
      spend(length);
      bytes.write(data, offset, length);
    }

    byte[] toByteArray() {
      return bytes.toByteArray();
    }

    private void spend(int length) throws TooLarge {
      remaining -= length;
      if (remaining < 0) {
        throw new TooLarge();
      }
    }
  }
}
