package org.plenary.collation;

import java.util.Map;
import java.util.Set;

/**
 * Where published files of one deliberation do not have the same segments, by reading them: what of
 * the English file another lacks. {@code docs/alignment.md} says what is there instead.
 */
final class PublishedDifferences {

  private static final Set<String> EMPTY_CELLS =
      Set.of(
          "att_1__table_1__tr_34__td_2",
          "att_1__table_1__tr_34__td_3",
          "att_1__table_1__tr_34__td_4");

  /** In Chinese, the figures of the four rows stand one row too high. */
  private static final Set<String> SHIFTED_CELLS =
      Set.of(
          "att_1__table_1__tr_37__td_2",
          "att_1__table_1__tr_37__td_3",
          "att_1__table_1__tr_37__td_4");

  private static final Map<String, Set<String>> LACKING =
      Map.of(
          "SC_2577_2021-A", Set.of("para_15"),
          "E_RES_2023_27-2315248R", Set.of("authorialNote_1"),
          "75_246_A", Set.of("para_50"),
          "A_RES_78_252-2326052A", EMPTY_CELLS,
          "A_RES_78_252-2326052C", SHIFTED_CELLS,
          "A_RES_78_252-2326052F", EMPTY_CELLS,
          "A_RES_78_252-2326052R", EMPTY_CELLS);

  private PublishedDifferences() {}

  /** The eIds in the English file of what the file of that name lacks. */
  static Set<String> lacking(String name) {
    return LACKING.getOrDefault(name, Set.of());
  }
}
