package org.plenary.mutation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Ways to damage a PDF file within its objects, which are then written in good order. */
enum PdfMutation implements Mutation {
  /** A few operators of a stream, or lines of a map of characters, are missing, twice or moved. */
  CHANGE_OPERATORS {
    @Override
    void change(List<COSObject> objects, Random random) throws IOException {
      List<COSStream> streams = streams(objects);
      if (!streams.isEmpty()) {
        COSStream stream = any(streams, random);
        TextMutation[] ways = {
          TextMutation.DROP_LINES,
          TextMutation.DOUBLE_LINES,
          TextMutation.SWAP_LINES,
          TextMutation.CHANGE_NUMBERS,
          TextMutation.REMOVE_BRACKETS,
          TextMutation.CUT
        };
        String content = new String(content(stream), ISO_8859_1);
        String changed = ways[random.nextInt(ways.length)].change(content, random);
        replace(stream, changed.getBytes(ISO_8859_1));
      }
    }
  },
  /** The bytes of a stream, decompressed, are damaged. */
  CHANGE_STREAM {
    @Override
    void change(List<COSObject> objects, Random random) throws IOException {
      List<COSStream> streams = streams(objects);
      if (!streams.isEmpty()) {
        COSStream stream = any(streams, random);
        ByteMutation[] ways = ByteMutation.values();
        replace(stream, ways[random.nextInt(ways.length)].apply(content(stream), random));
      }
    }
  },
  /** A dictionary lacks an entry. */
  DROP_ENTRY {
    @Override
    void change(List<COSObject> objects, Random random) {
      anyEntry(objects, random, (dictionary, name) -> dictionary.removeItem(name));
    }
  },
  /** An entry of a dictionary has a value of another kind or size. */
  CHANGE_ENTRY {
    @Override
    void change(List<COSObject> objects, Random random) {
      COSBase value = VALUES.get(random.nextInt(VALUES.size()));
      anyEntry(objects, random, (dictionary, name) -> dictionary.setItem(name, value));
    }
  },
  /** An entry of a dictionary refers to another object, perhaps in a circle. */
  CHANGE_REFERENCE {
    @Override
    void change(List<COSObject> objects, Random random) {
      COSBase target = any(objects, random);
      anyEntry(objects, random, (dictionary, name) -> dictionary.setItem(name, target));
    }
  };

  private static final List<COSBase> VALUES =
      List.of(
          COSInteger.get(-1),
          COSInteger.get(0),
          COSInteger.get(Integer.MAX_VALUE),
          COSInteger.get(Long.MAX_VALUE),
          new COSFloat(Float.MAX_VALUE),
          COSName.A,
          new COSString("text"),
          new COSDictionary());

  /** What is done to an entry of a dictionary. */
  private interface Change {
    void to(COSDictionary dictionary, COSName name);
  }

  /** Damages some object. */
  abstract void change(List<COSObject> objects, Random random) throws IOException;

  @Override
  public byte[] apply(byte[] document, Random random) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = Loader.loadPDF(document)) {
      COSDocument cos = pdf.getDocument();
      List<COSObject> objects = new ArrayList<>();
      for (COSObjectKey key :
          cos.getXrefTable().keySet().stream().sorted(Comparator.naturalOrder()).toList()) {
        objects.add(cos.getObjectFromPool(key));
      }
      for (int i = 1 + random.nextInt(4); i > 0 && !objects.isEmpty(); i--) {
        change(objects, random);
      }
      pdf.setDocumentId(1L); // without one the time would be it
      pdf.save(out);
    }
    return out.toByteArray();
  }

  private static void anyEntry(List<COSObject> objects, Random random, Change change) {
    List<COSDictionary> dictionaries =
        objects.stream()
            .map(COSObject::getObject)
            .filter(COSDictionary.class::isInstance)
            .map(COSDictionary.class::cast)
            .filter(dictionary -> dictionary.size() > 0)
            .toList();
    if (!dictionaries.isEmpty()) {
      COSDictionary dictionary = any(dictionaries, random);
      List<COSName> names = new ArrayList<>(dictionary.keySet());
      names.sort(Comparator.naturalOrder());
      change.to(dictionary, any(names, random));
    }
  }

  private static List<COSStream> streams(List<COSObject> objects) {
    return objects.stream()
        .map(COSObject::getObject)
        .filter(COSStream.class::isInstance)
        .map(COSStream.class::cast)
        .toList();
  }

  private static byte[] content(COSStream stream) throws IOException {
    try (InputStream in = stream.createInputStream()) {
      return in.readAllBytes();
    }
  }

  private static void replace(COSStream stream, byte[] content) throws IOException {
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content);
    }
  }

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
