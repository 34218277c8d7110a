package org.plenary.source.pdf.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/** Decompresses streams and counts, so that a small file cannot unfold into gigabytes. */
public final class DecodedStreams {

  /** No filter makes more bytes of one; that of LZW comes near. */
  private static final long MAXIMUM_RATIO = 4_096;

  /** The longest row that a predictor may ask for, in bytes. */
  private static final long MAXIMUM_ROW = 1 << 20;

  /** Filters of pictures, which take as much memory as the picture claims to need. */
  private static final Set<COSName> PICTURES =
      Set.of(
          COSName.DCT_DECODE,
          COSName.DCT_DECODE_ABBREVIATION,
          COSName.JPX_DECODE,
          COSName.JBIG2_DECODE,
          COSName.CCITTFAX_DECODE,
          COSName.CCITTFAX_DECODE_ABBREVIATION);

  private final long maximumBytes;
  private long remaining;
  private long uncounted;
  private Optional<LimitExceeded> exceeded = Optional.empty();

  public DecodedStreams(long maximumBytes) {
    this.maximumBytes = maximumBytes;
    this.remaining = maximumBytes;
    this.uncounted = maximumBytes;
  }

  /** The content of a page: its streams one after the other, a blank between them. */
  public byte[] contents(COSDictionary page) throws IOException {
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
  public byte[] decode(COSStream stream) throws IOException {
    byte[] bytes = raw(stream);
    if (stream.getFilters() == null) {
      spend(bytes.length);
    }
    ByteArrayOutputStream last = new ByteArrayOutputStream(0);
    List<COSName> filters = filters(stream);
    for (int i = 0; i < filters.size(); i++) {
      last = new ByteArrayOutputStream(Math.max(64, Math.min(bytes.length * 4, 1 << 20)));
      filter(filters.get(i)).decode(new ByteArrayInputStream(bytes), new Counted(last), stream, i);
      bytes = last.toByteArray();
    }
    return bytes;
  }

  /**
   * Lets PDFBox decompress a stream. What must be small even at the highest ratio is not counted,
   * so that ordinary files are decompressed once only.
   *
   * @throws LimitExceeded if it would take more than is allowed
   */
  void allow(COSStream stream) throws IOException {
    List<COSName> filters = filters(stream);
    long most = stream.getLength();
    for (int i = 0; i < filters.size(); i++) {
      most = Math.min(maximumBytes, most) * MAXIMUM_RATIO;
    }
    if (filters.isEmpty() || most <= uncounted) {
      uncounted -= filters.isEmpty() ? 0 : most;
      return;
    }
    byte[] bytes = raw(stream);
    for (int i = 0; i < filters.size(); i++) {
      boolean more = i + 1 < filters.size();
      ByteArrayOutputStream kept = new ByteArrayOutputStream();
      Counted out = new Counted(more ? kept : OutputStream.nullOutputStream());
      filter(filters.get(i)).decode(new ByteArrayInputStream(bytes), out, stream, i);
      bytes = kept.toByteArray();
    }
  }

  /** How the limit was exceeded, if it was. */
  Optional<LimitExceeded> exceeded() {
    return exceeded;
  }

  private static byte[] raw(COSStream stream) throws IOException {
    try (InputStream raw = stream.createRawInputStream()) {
      return raw.readAllBytes();
    }
  }

  private static Filter filter(COSName name) throws IOException {
    return FilterFactory.INSTANCE.getFilter(name);
  }

  /** The filters in order; those that take memory by what a file claims are refused. */
  private static List<COSName> filters(COSStream stream) throws IOException {
    COSBase filters = stream.getFilters();
    List<COSName> names = List.of();
    if (filters instanceof COSName name) {
      names = List.of(name);
    } else if (filters instanceof COSArray array) {
      names =
          array.toList().stream()
              .filter(COSName.class::isInstance)
              .map(COSName.class::cast)
              .toList();
    }
    if (names.stream().anyMatch(PICTURES::contains)) {
      throw new IOException("a picture where none can be");
    }
    if (!names.isEmpty()) {
      refuseLongRows(stream);
    }
    return names;
  }

  private static void refuseLongRows(COSStream stream) throws IOException {
    COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
    if (parameters instanceof COSDictionary one) {
      refuseLongRow(one);
    } else if (parameters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary one) {
          refuseLongRow(one);
        }
      }
    }
  }

  private static void refuseLongRow(COSDictionary parameters) throws IOException {
    long columns = Math.max(0, parameters.getInt(COSName.COLUMNS, 1));
    long colors = Math.max(0, Math.min(32, parameters.getInt(COSName.COLORS, 1)));
    long bits = Math.max(0, parameters.getInt(COSName.BITS_PER_COMPONENT, 8));
    if (columns * colors > MAXIMUM_ROW || columns * colors * bits / 8 > MAXIMUM_ROW) {
      throw new IOException("a predictor of " + columns + " columns");
    }
  }

  /**
   * Counts bytes that something takes in memory.
   *
   * @throws LimitExceeded if that is more than is left
   */
  public void spend(long length) throws LimitExceeded {
    remaining -= length;
    if (remaining < 0) {
      LimitExceeded e =
          new LimitExceeded(
              String.format(
                  Locale.ROOT,
                  "the PDF unfolds to more than %,d bytes, the limit for decompressed streams",
                  maximumBytes));
      exceeded = Optional.of(e);
      throw e;
    }
  }

  /** Takes what a filter writes as long as the allowance lasts. */
  private final class Counted extends OutputStream {
    private final OutputStream out;

    Counted(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int value) throws IOException {
      spend(1);
      out.write(value);
    }

    @Override
    public void write(byte[] data, int offset, int length) throws IOException {
      spend(length);
      out.write(data, offset, length);
    }
  }
}
