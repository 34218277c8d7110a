package org.plenary.mutation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways to damage plain text, most of them a few times over. */
enum TextMutation implements Mutation {
  /** A few lines are missing. */
  DROP_LINES {
    @Override
    void change(List<String> lines, Random random) {
      lines.remove(random.nextInt(lines.size()));
    }
  },
  /** A few lines stand there twice. */
  DOUBLE_LINES {
    @Override
    void change(List<String> lines, Random random) {
      int at = random.nextInt(lines.size());
      lines.add(at, lines.get(at));
    }
  },
  /** A few lines stand in each other's places. */
  SWAP_LINES {
    @Override
    void change(List<String> lines, Random random) {
      Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
    }
  },
  /** A few lines are broken in two. */
  BREAK_LINES {
    @Override
    void change(List<String> lines, Random random) {
      int at = random.nextInt(lines.size());
      int half = random.nextInt(lines.get(at).length() + 1);
      lines.add(at + 1, lines.get(at).substring(half));
      lines.set(at, lines.get(at).substring(0, half));
    }
  },
  /** A few line ends are missing. */
  JOIN_LINES {
    @Override
    void change(List<String> lines, Random random) {
      int at = random.nextInt(lines.size());
      if (at + 1 < lines.size()) {
        lines.set(at, lines.get(at) + lines.remove(at + 1));
      }
    }
  },
  /** A few lines are indented otherwise. */
  INDENT_LINES {
    @Override
    void change(List<String> lines, Random random) {
      int at = random.nextInt(lines.size());
      lines.set(at, " ".repeat(random.nextInt(40)) + lines.get(at).stripLeading());
    }
  },
  /** The pages, or what is taken for them, are shuffled. */
  SHUFFLE_PAGES {
    @Override
    String change(String text, Random random) {
      List<String> pages = new ArrayList<>(Arrays.asList(text.split("\f|\n\n\n", -1)));
      Collections.shuffle(pages, random);
      return String.join("\f", pages);
    }
  },
  /** The text ends early. */
  CUT {
    @Override
    String change(String text, Random random) {
      return text.substring(0, random.nextInt(text.length() + 1));
    }
  },
  /** A few characters are others, of any script, some of them controls or halves of a pair. */
  REPLACE_CHARACTERS {
    @Override
    String change(String text, Random random) {
      StringBuilder changed = new StringBuilder(text);
      for (int i = times(random); i > 0 && !changed.isEmpty(); i--) {
        changed.setCharAt(random.nextInt(changed.length()), anyCharacter(random));
      }
      return changed.toString();
    }
  },
  /** A few numbers are others. */
  CHANGE_NUMBERS {
    @Override
    String change(String text, Random random) {
      int rarely = 1 + random.nextInt(10);
      return NUMBER
          .matcher(text)
          .replaceAll(
              found ->
                  random.nextInt(rarely) > 0
                      ? found.group()
                      : Integer.toString(random.nextInt(1 << random.nextInt(1, 31))));
    }
  },
  /** Some brackets are missing. */
  REMOVE_BRACKETS {
    @Override
    String change(String text, Random random) {
      return without(BRACKET, text, random);
    }
  },
  /** Some markers of notes, or all, are missing. */
  REMOVE_MARKERS {
    @Override
    String change(String text, Random random) {
      return without(MARKER, text, random);
    }
  },
  /** Some lines that begin as notes do, or all, are missing. */
  REMOVE_NOTES {
    @Override
    String change(String text, Random random) {
      return without(NOTE, text, random);
    }
  },
  /** From somewhere on the encoding is another. */
  MIX_ENCODINGS {
    @Override
    public byte[] apply(byte[] document, Random random) {
      String text = new String(document, UTF_8);
      int from = random.nextInt(text.length() + 1);
      int to = from + random.nextInt(text.length() - from + 1);
      Charset other = OTHERS.get(random.nextInt(OTHERS.size()));
      ByteArrayOutputStream mixed = new ByteArrayOutputStream();
      mixed.writeBytes(text.substring(0, from).getBytes(UTF_8));
      mixed.writeBytes(text.substring(from, to).getBytes(other));
      mixed.writeBytes(text.substring(to).getBytes(UTF_8));
      return mixed.toByteArray();
    }
  };

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Pattern BRACKET = Pattern.compile("[()\\[\\]（）]");
  private static final Pattern MARKER = Pattern.compile("(?<=\\p{L}[,.;]?)[0-9]{1,2}\\b");
  private static final Pattern NOTE =
      Pattern.compile("(?m)^[ \t]*[(]?[0-9]{1,2}[)]?[ \t]+\\p{L}.*\\R");
  private static final List<Charset> OTHERS =
      List.of(
          UTF_16LE,
          ISO_8859_1,
          Charset.forName("GB18030"),
          Charset.forName("windows-1251"),
          Charset.forName("windows-1256"));

  /** Characters that readers treat in some way of their own. */
  private static final String TROUBLE =
      "\0\u0001\b\t\f\u001B\u007F\u0085\u00A0\u00AD\u0300\u0640\u0660\u200B\u200F\u2028\u202E"
          + "\u2066\u3000\u4E00\uD800\uDC00\uE000\uF0B7\uFB01\uFE8E\uFEFF\uFFFD\uFFFF()[]<>&\"'";

  /** Damages a text. */
  String change(String text, Random random) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("(?<=\n)", -1)));
    for (int i = times(random); i > 0 && !lines.isEmpty(); i--) {
      change(lines, random);
    }
    return String.join("", lines);
  }

  /** Damages one line of several. */
  void change(List<String> lines, Random random) {
    throw new UnsupportedOperationException(name());
  }

  @Override
  public byte[] apply(byte[] document, Random random) {
    return change(new String(document, UTF_8), random).getBytes(UTF_8);
  }

  private static int times(Random random) {
    return 1 + random.nextInt(8);
  }

  private static char anyCharacter(Random random) {
    return random.nextBoolean()
        ? TROUBLE.charAt(random.nextInt(TROUBLE.length()))
        : (char) random.nextInt(1 << 16);
  }

  private static String without(Pattern pattern, String text, Random random) {
    boolean all = random.nextBoolean();
    return pattern
        .matcher(text)
        .replaceAll(
            found -> all || random.nextBoolean() ? "" : Matcher.quoteReplacement(found.group()));
  }
}
