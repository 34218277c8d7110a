package org.plenary.mutation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Ways to damage a Word file within its archive, which stays whole. */
enum WordMutation implements Mutation {
  /** The XML of a part is damaged. */
  CHANGE_PART {
    @Override
    void change(Map<String, byte[]> parts, String one, String other, Random random)
        throws IOException {
      byte[] part = content(parts, one);
      XmlMutation[] ways = XmlMutation.values();
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        part = ways[random.nextInt(ways.length)].apply(part, random);
      }
      parts.put(one, part);
    }
  },
  /** The bytes of a part are damaged. */
  CHANGE_BYTES {
    @Override
    void change(Map<String, byte[]> parts, String one, String other, Random random)
        throws IOException {
      ByteMutation[] ways = ByteMutation.values();
      parts.put(one, ways[random.nextInt(ways.length)].apply(content(parts, one), random));
    }
  },
  /** A part is missing. */
  DROP_PART {
    @Override
    void change(Map<String, byte[]> parts, String one, String other, Random random) {
      parts.remove(one);
    }
  },
  /** Two parts stand in each other's places. */
  SWAP_PARTS {
    @Override
    void change(Map<String, byte[]> parts, String one, String other, Random random) {
      byte[] content = content(parts, one);
      parts.put(one, content(parts, other));
      parts.put(other, content);
    }
  },
  /** A part has a name that leads out of the archive. */
  RENAME_PART {
    @Override
    void change(Map<String, byte[]> parts, String one, String other, Random random) {
      parts.put("../../" + one, content(parts, one));
      parts.remove(one);
    }
  };

  /** Damages the parts, of which two are picked. */
  abstract void change(Map<String, byte[]> parts, String one, String other, Random random)
      throws IOException;

  @Override
  public byte[] apply(byte[] document, Random random) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    List<String> names = new ArrayList<>(parts.keySet());
    if (names.isEmpty()) {
      return document;
    }
    change(parts, any(names, random), any(names, random), random);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  private static byte[] content(Map<String, byte[]> parts, String name) {
    return parts.getOrDefault(name, new byte[0]);
  }

  /** The document itself as often as all other parts together. */
  private static String any(List<String> names, Random random) {
    return random.nextBoolean() && names.contains("word/document.xml")
        ? "word/document.xml"
        : names.get(random.nextInt(names.size()));
  }
}
