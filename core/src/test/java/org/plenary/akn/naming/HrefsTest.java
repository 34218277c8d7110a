package org.plenary.akn.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HrefsTest {

  @Test
  void keepsWhatIsAnAddress() {
    assertThat(Hrefs.legal("https://example.org/lamps?a=1&b=%20#c"))
        .isEqualTo("https://example.org/lamps?a=1&b=%20#c");
  }

  @Test
  void encodesOnlyTheSignsThatNoAddressMayHold() {
    assertThat(Hrefs.legal("https://example.org/my lamps.pdf#part 2"))
        .isEqualTo("https://example.org/my%20lamps.pdf#part%202");
    assertThat(Hrefs.legal("https://example.org/50% off"))
        .isEqualTo("https://example.org/50%25%20off");
  }

  @Test
  void encodesAllOfWhatIsNoAddressAtAll() {
    assertThat(Hrefs.legal(":lamps ")).isEqualTo("%3Alamps%20");
  }
}
