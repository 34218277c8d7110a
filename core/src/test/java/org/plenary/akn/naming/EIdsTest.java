package org.plenary.akn.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenary.akn.naming.EIds.Context;

/** The table of eIds, row by row. */
final class EIdsTest {

  private final EIds eIds = new EIds();
  private final Context root = eIds.root();
  private final Context body = root.transparent("body");

  @Test
  void countsWithinTheContext() {
    Context preamble = root.only("preamble");
    assertThat(preamble.counted("formula").eId()).isEqualTo("preamble__formula_1");
    preamble.counted("container");
    preamble.counted("container");
    assertThat(preamble.counted("container").eId()).isEqualTo("preamble__container_3");
    assertThat(root.only("conclusions").counted("p").eId()).isEqualTo("conclusions__p_1");
  }

  @Test
  void leavesTheBodyOutOfContexts() {
    assertThat(body.eId()).isEqualTo("body");
    Context paragraph = body.numbered("para", "12");
    Context content = paragraph.only("content");
    Context p = content.counted("p");
    p.counted("ref");
    assertThat(p.counted("ref").eId()).isEqualTo("para_12__content__p_1__ref_2");
    assertThat(content.owner().counted("table").eId()).isEqualTo("para_12__table_1");
  }

  @Test
  void numbersPointsWithinLists() {
    Context list = body.numbered("para", "12").counted("list");
    Context point = list.numbered("point", "a");
    assertThat(list.only("intro").eId()).isEqualTo("para_12__list_1__intro");
    assertThat(point.counted("list").numbered("point", "ii").eId())
        .isEqualTo("para_12__list_1__point_a__list_1__point_ii");
  }

  @Test
  void numbersNotesThroughTheDocument() {
    assertThat(eIds.note("4").eId()).isEqualTo("authorialNote_4");
    assertThat(eIds.note("**").eId()).isEqualTo("authorialNote_ast2");
    assertThat(eIds.note("٥").eId()).isEqualTo("authorialNote_5");
    assertThat(eIds.note("4").eId()).isEqualTo("authorialNote_4-2");
    assertThat(eIds.note("4").eId()).isEqualTo("authorialNote_4-3");
    assertThat(eIds.note("").eId()).isEqualTo("authorialNote_1");
  }

  @Test
  void keepsNumbersFreeForThoseWhoHaveThem() {
    body.claim("para", "1");
    assertThat(body.counted("para").eId()).isEqualTo("para_2");
    assertThat(body.numbered("para", "1").eId()).isEqualTo("para_1");
    assertThat(body.numbered("para", "1").eId()).isEqualTo("para_1-2");
  }

  @Test
  void keepsPunctuationOut() {
    assertThat(body.numbered("para", " 2 bis.").eId()).isEqualTo("para_2bis");
    assertThat(body.numbered("para", "–").eId()).isEqualTo("para_1");
  }

  @Test
  void putsAnnexesIntoTheirOwnContext() {
    root.counted("att");
    Context annex = root.counted("att");
    assertThat(annex.transparent("body").numbered("para", "5").eId()).isEqualTo("att_2__para_5");
  }
}
