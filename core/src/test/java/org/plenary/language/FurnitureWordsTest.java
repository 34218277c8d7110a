package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FurnitureWordsTest {

  @ParameterizedTest
  @CsvSource({
    "en, Please recycle, Page 2",
    "fr, Merci de recycler, Page 2",
    "es, Se ruega reciclar, Página 2",
    "ru, Просьба отправить на вторичную переработку, Стр. 2",
    "zh, 请回收, 第 2 页",
    "ar, الرجاء إعادة استعمال الورق, الصفحة 2"
  })
  void knowsWhatBelongsToThePage(String tag, String recycle, String page) {
    FurnitureWords furniture = Languages.of(tag).orElseThrow().furniture();
    assertThat(furniture.recycle(recycle)).isTrue();
    assertThat(furniture.recycle("2")).isFalse();
    assertThat(furniture.page(page)).isTrue();
    assertThat(furniture.page(page + " X")).isFalse();
  }
}
