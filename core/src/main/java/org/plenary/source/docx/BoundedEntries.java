package org.plenary.source.docx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/**
 * The entries of a ZIP archive, counted as they are decompressed, so that a small file cannot
 * unfold into gigabytes. POI's own limits are the same for the whole virtual machine.
 */
final class BoundedEntries implements ZipEntrySource {

  private final ZipFileZipEntrySource entries;
  private long remaining;

  BoundedEntries(ZipFile archive, long maximumBytes) {
    entries = new ZipFileZipEntrySource(archive);
    remaining = maximumBytes;
  }

  /** Whether more was to be decompressed than is allowed. */
  boolean isExceeded() {
    return remaining < 0;
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
    return new Counted(entries.getInputStream(entry));
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
