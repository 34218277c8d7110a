package org.plenary.source.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/**
 * The entries of a ZIP archive, counted as they are decompressed, so that a small file cannot
 * unfold into gigabytes. POI's own limits are the same for the whole virtual machine.
 */
final class BoundedEntries implements ZipEntrySource {

  private static final byte[] NO_PROPERTIES =
      ("<coreProperties xmlns="
              + "\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>")
          .getBytes(UTF_8);

  private final ZipFileZipEntrySource entries;
  private Predicate<String> withheld = name -> false;
  private long remaining;

  BoundedEntries(ZipFile archive, long maximumBytes) {
    entries = new ZipFileZipEntrySource(archive);
    remaining = maximumBytes;
  }

  /** Whether more was to be decompressed than is allowed. */
  boolean isExceeded() {
    return remaining < 0;
  }

  /**
   * Withholds what the file says of its author and dates, which is not needed here: POI's reading
   * of it takes time that doubles with each level of nesting.
   *
   * @param properties whether the part of that name holds it
   */
  void withhold(Predicate<String> properties) {
    withheld = properties;
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return entries.getEntries();
  }

  @Override
  public ZipArchiveEntry getEntry(String path) {
    return entries.getEntry(path);
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    return withheld.test(entry.getName())
        ? new ByteArrayInputStream(NO_PROPERTIES)
        : new Counted(entries.getInputStream(entry));
  }

  @Override
  public void close() throws IOException {
    entries.close();
  }

  @Override
  public boolean isClosed() {
    return entries.isClosed();
  }

  /** Gives what an entry holds as long as the allowance lasts. */
  private final class Counted extends FilterInputStream {

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      spend(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      spend(Math.max(0, count));
      return count;
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    private void spend(int count) throws IOException {
      remaining -= count;
      if (remaining < 0) {
        throw new IOException("more is decompressed than allowed");
      }
    }
  }
}
