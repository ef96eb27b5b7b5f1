package org.crosscheck.cli.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
  private static final String DOCTYPE = "<!doctype html>\n";

  private final Html html = new Html();

  @Test
  void text_is_escaped() {
    assertThat(html.put("p", "a < b & \"c\" > d </p><script>").toString())
        .isEqualTo(
            DOCTYPE + "<p>a &lt; b &amp; &quot;c&quot; &gt; d &lt;/p&gt;&lt;script&gt;</p>\n");
  }

  @Test
  void values_are_escaped_and_quoted_where_they_must_be() {
    assertThat(
            html.put("p", "x", "class", "plain", "title", "\"><img src=x onerror=y>", "hidden", "")
                .toString())
        .isEqualTo(DOCTYPE
            + "<p class=plain title=\"&quot;&gt;&lt;img src=x onerror=y&gt;\" hidden>x</p>\n");
  }

  @Test
  void control_characters_are_spelt_out() {
    assertThat(
            html.put("p", "a\u202eb\u001b[31mc\u0000\r\n d", "title", "\u2066x").toString())
        .isEqualTo(DOCTYPE + "<p title=\"\\u2066x\">a\\u202eb\\u001b[31mc\\u0000 d</p>\n");
  }

  @Test
  void text_from_right_to_left_is_kept_apart() {
    assertThat(html.put("p", "\u0642\u062a\u0644").toString())
        .isEqualTo(DOCTYPE + "<p><bdi>\u0642\u062a\u0644</bdi></p>\n");
  }

  @Test
  void where_no_element_may_stand_text_is_only_text() {
    assertThat(html.put("option", "\u0642\u062a\u0644").toString())
        .isEqualTo(DOCTYPE + "<option>\u0642\u062a\u0644</option>\n");
  }

  @Test
  void shapes_in_a_picture_close_themselves() {
    assertThat(html.start("svg")
            .empty("use", "href", "#m1", "x", "3")
            .end()
            .empty("br")
            .toString())
        .isEqualTo(DOCTYPE + "<svg><use href=#m1 x=3 /></svg><br>\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"onclick", "onload", "style", "src", "srcdoc", "action", "formaction"})
  void attributes_that_run_or_fetch_are_refused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> html.start("p", name, "x"))
        .withMessage("attribute \"" + name + "\" could run or fetch something");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "data:text/html,x",
        "//example.org",
        "file:///etc",
        ""
      })
  void links_lead_to_the_page_or_the_web_only(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> html.start("a", "href", address))
        .withMessageContaining(address);
  }

  @Test
  void links_to_the_web_stand_as_they_are() {
    assertThat(html.put("a", "x", "href", "https://example.org/a?b=c&d=e").toString())
        .isEqualTo(DOCTYPE + "<a href=\"https://example.org/a?b=c&amp;d=e\">x</a>\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"p><script", "a b", "", "1"})
  void names_are_names(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> html.start(name))
        .withMessageContaining("\"" + name + "\"");
  }

  @Test
  void data_is_base64_only() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> html.data("d", "application/gzip", "</script>"));
  }

  @Test
  void what_is_open_must_be_closed() {
    assertThatIllegalStateException()
        .isThrownBy(html.start("p")::toString)
        .withMessage("elements still open: [p]");
  }

  @Test
  void bytes_count_utf_8() {
    html.put("p", "\u0642");
    assertThat(html.bytes())
        .isEqualTo(html.toString().trim().getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
  }

  @Test
  void an_asset_must_not_end_itself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Asset("script", "'</script>'"))
        .withMessage("a script must not hold markup");
  }
}
