package org.plenary.source.pdf.file;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * PDFBox's parser, but whatever it decompresses - objects, references, fonts, maps of characters -
 * is counted before it takes any memory.
 */
public final class BoundedParser extends PDFParser {

  public BoundedParser(byte[] file, String password, DecodedStreams streams) throws IOException {
    super(new RandomAccessReadBuffer(file), password);
    document.close();
    document = new BoundedDocument(this, streams);
  }

  /** Makes streams that are counted. */
  private static final class BoundedDocument extends COSDocument {

    private final BoundedParser parser;
    private final DecodedStreams streams;
    private final RandomAccessStreamCache cache;

    BoundedDocument(BoundedParser parser, DecodedStreams streams) throws IOException {
      super(parser);
      this.parser = parser;
      this.streams = streams;
      this.cache = IOUtils.createMemoryOnlyStreamCache().create();
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length)
        throws IOException {
      RandomAccessReadView view = parser.createRandomAccessReadView(start, length);
      COSStream stream = new BoundedStream(cache, view, streams);
      dictionary.forEach(stream::setItem);
      stream.setKey(dictionary.getKey());
      return stream;
    }
  }

  /** A stream that is counted whenever PDFBox decompresses it. */
  private static final class BoundedStream extends COSStream {

    private final DecodedStreams streams;

    BoundedStream(RandomAccessStreamCache cache, RandomAccessReadView view, DecodedStreams streams)
        throws IOException {
      super(cache, view);
      this.streams = streams;
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
      streams.allow(this);
      return super.createInputStream(options);
    }

    @Override
    public RandomAccessRead createView() throws IOException {
      streams.allow(this);
      return super.createView();
    }
  }
}
