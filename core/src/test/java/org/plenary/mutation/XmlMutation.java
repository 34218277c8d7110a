package org.plenary.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways to damage XML; most leave it well-formed. */
enum XmlMutation implements Mutation {
  /** An element is missing. */
  DROP {
    @Override
    String change(String xml, Random random) {
      Part part = any(xml, random);
      return xml.substring(0, part.start) + xml.substring(part.end);
    }
  },
  /** An element stands there twice. */
  DOUBLE {
    @Override
    String change(String xml, Random random) {
      Part part = any(xml, random);
      return xml.substring(0, part.end) + xml.substring(part.start);
    }
  },
  /** An element stands in another as well. */
  NEST {
    @Override
    String change(String xml, Random random) {
      Part part = any(xml, random);
      Part other = any(xml, random);
      return xml.substring(0, other.inside)
          + xml.substring(part.start, part.end)
          + xml.substring(other.inside);
    }
  },
  /** An element stands in itself, many times over. */
  NEST_DEEPLY {
    @Override
    String change(String xml, Random random) {
      Part part = any(xml, random);
      int times = 1 << random.nextInt(9);
      return xml.substring(0, part.start)
          + xml.substring(part.start, part.inside).repeat(times)
          + xml.substring(part.inside, part.close)
          + xml.substring(part.close, part.end).repeat(part.close == part.inside ? 0 : times)
          + xml.substring(part.end);
    }
  },
  /** An element's tags are gone, its content stays. */
  UNWRAP {
    @Override
    String change(String xml, Random random) {
      Part part = any(xml, random);
      return xml.substring(0, part.start)
          + xml.substring(part.inside, part.close)
          + xml.substring(part.end);
    }
  },
  /** All elements of a name have that of others, or one that there is not. */
  RENAME {
    @Override
    String change(String xml, Random random) {
      String one = any(xml, random).name;
      String other = random.nextInt(4) == 0 ? "unheard" : any(xml, random).name;
      return Pattern.compile("(</?)" + Pattern.quote(one) + "(?=[\\s/>])")
          .matcher(xml)
          .replaceAll("$1" + Matcher.quoteReplacement(other));
    }
  },
  /** An attribute has another value, or that of another. */
  CHANGE_ATTRIBUTE {
    @Override
    String change(String xml, Random random) {
      List<int[]> values = matches(VALUE, xml);
      if (values.isEmpty()) {
        return xml;
      }
      int[] one = values.get(random.nextInt(values.size()));
      int[] other = values.get(random.nextInt(values.size()));
      String value =
          random.nextBoolean()
              ? xml.substring(other[0], other[1])
              : '"' + VALUES.get(random.nextInt(VALUES.size())) + '"';
      return xml.substring(0, one[0]) + value + xml.substring(one[1]);
    }
  },
  /** An attribute is missing. */
  DROP_ATTRIBUTE {
    @Override
    String change(String xml, Random random) {
      List<int[]> attributes = matches(ATTRIBUTE, xml);
      if (attributes.isEmpty()) {
        return xml;
      }
      int[] gone = attributes.get(random.nextInt(attributes.size()));
      return xml.substring(0, gone[0]) + xml.substring(gone[1]);
    }
  },
  /** Text is missing, other, or where none may be. */
  CHANGE_TEXT {
    @Override
    String change(String xml, Random random) {
      Part part = any(xml, random);
      String text = TEXTS.get(random.nextInt(TEXTS.size()));
      return xml.substring(0, part.inside) + text + xml.substring(part.inside);
    }
  },
  /** The file ends early. */
  TRUNCATE {
    @Override
    String change(String xml, Random random) {
      return xml.substring(0, random.nextInt(xml.length() + 1));
    }
  };

  private static final Pattern TAG = Pattern.compile("<(/?)([\\w:.-]+)[^>]*?(/?)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\s[\\w:.-]+=\"[^\"<>]*\"");
  private static final Pattern VALUE = Pattern.compile("(?<==)\"[^\"<>]*\"");
  private static final List<String> VALUES =
      List.of("", " ", "-1", "0", "99999999999", "2045-13-41", "../../x", "&#x1F600;", "x y", "é");
  private static final List<String> TEXTS =
      List.of(
          "Words",
          " ",
          "\n",
          "&#13;",
          "&#133;",
          "&#xFFFD;",
          "&#x1F600;",
          "<!-- a -->",
          "<?a b?>",
          "<![CDATA[<]]>",
          "&unknown;",
          "\u200F",
          "١");

  /**
   * An element in the text.
   *
   * @param start offset of its first tag
   * @param inside offset after it
   * @param close offset of its last tag, {@code inside} if it has no other
   * @param end offset after that
   */
  private record Part(String name, int start, int inside, int close, int end) {}

  /** Damages a file. */
  abstract String change(String xml, Random random);

  @Override
  public byte[] apply(byte[] document, Random random) {
    return change(new String(document, UTF_8), random).getBytes(UTF_8);
  }

  private static List<int[]> matches(Pattern pattern, String xml) {
    List<int[]> all = new ArrayList<>();
    Matcher matcher = pattern.matcher(xml);
    while (matcher.find()) {
      all.add(new int[] {matcher.start(), matcher.end()});
    }
    return all;
  }

  /** Any element; where there is none, the empty one at the start. */
  private static Part any(String xml, Random random) {
    List<Part> parts = new ArrayList<>();
    Deque<Part> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(xml);
    while (tag.find()) {
      String name = tag.group(2);
      if (tag.group(1).isEmpty()) {
        Part part = new Part(name, tag.start(), tag.end(), tag.end(), tag.end());
        if (tag.group(3).isEmpty()) {
          open.push(part);
        } else {
          parts.add(part);
        }
      } else if (!open.isEmpty()) {
        Part begun = open.pop();
        parts.add(new Part(name, begun.start, begun.inside, tag.start(), tag.end()));
      }
    }
    return parts.isEmpty() ? new Part("none", 0, 0, 0, 0) : parts.get(random.nextInt(parts.size()));
  }
}
