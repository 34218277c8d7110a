package org.plenary.render;

/** The title as the heads of pages show it, where there is room for two lines. */
public final class RunningTitle {

  /** The characters of a title that two lines have room for. */
  private static final int LONGEST = 120;

  private RunningTitle() {}

  /** A title, cut between words if it is too long. */
  public static String of(String title) {
    if (title.length() <= LONGEST) {
      return title;
    }
    int end = title.lastIndexOf(' ', LONGEST);
    return title.substring(0, end > 0 ? end : LONGEST) + "…";
  }
}
