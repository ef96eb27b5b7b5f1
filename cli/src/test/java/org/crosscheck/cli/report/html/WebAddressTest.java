package org.crosscheck.cli.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org",
        "HTTPS://example.org/a?b=c#d",
        "https://example.org:443/news/4",
        "https://example.org/a(b)'c,d",
        "https://пример.рф/путь"
      })
  void addresses_on_the_web_are_links(String address) {
    assertThat(WebAddress.safe(address)).contains(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html;base64,PHNjcmlwdD4=",
        "vbscript:x",
        "ftp://example.org",
        "//example.org",
        "https://user:word@example.org",
        "https://example.org/\u202etxt",
        "https://example.org/a b",
        "https://example.org/\"onclick=",
        "https:\\\\example.org",
        "https://",
        "example.org",
        ""
      })
  void everything_else_is_text(String address) {
    assertThat(WebAddress.safe(address)).isEmpty();
  }

  @Test
  void an_endless_address_is_none() {
    assertThat(WebAddress.safe("https://example.org/" + "x".repeat(2_000))).isEmpty();
  }
}
