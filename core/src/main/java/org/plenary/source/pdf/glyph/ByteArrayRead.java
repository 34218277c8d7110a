package org.plenary.source.pdf.glyph;

import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * Bytes in memory as PDFBox's parser reads them. The parser asks for single bytes and takes many
 * back; PDFBox's own buffer of chunks makes that a sixth of the time of a page.
 */
final class ByteArrayRead implements RandomAccessRead {

  private final byte[] bytes;
  private int position;

  ByteArrayRead(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read() {
    return position < bytes.length ? bytes[position++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (position >= bytes.length) {
      return -1;
    }
    int count = Math.min(length, bytes.length - position);
    System.arraycopy(bytes, position, into, offset, count);
    position += count;
    return count;
  }

  @Override
  public int peek() {
    return position < bytes.length ? bytes[position] & 0xFF : -1;
  }

  @Override
  public void rewind(int count) {
    position = Math.max(0, position - count);
  }

  @Override
  public long getPosition() {
    return position;
  }

  @Override
  public void seek(long to) {
    position = (int) Math.max(0, Math.min(to, bytes.length));
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public boolean isEOF() {
    return position >= bytes.length;
  }

  @Override
  public boolean isClosed() {
    return false;
  }

  @Override
  public void close() {
    // nothing is held open
  }

  @Override
  public RandomAccessReadView createView(long start, long length) {
    return new RandomAccessReadView(this, start, length);
  }
}
