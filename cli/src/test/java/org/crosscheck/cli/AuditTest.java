package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AuditTest {
  @Test
  void tellsOfEveryNumberAndTimeWhatItIsThereFor() {
    Invocation audit = audit(
        "The ministry said on Tuesday that three gunmen had killed at least 12 miners on Monday. "
            + "Ali Haddad, 34, lives on Route 66 and lost $5,000.\n");
    assertThat(audit.out()).isEqualTo("""
        id,kind,start,end,text,low,high,bound,unit,role,cites,from,to,precision
        raid.txt,time,21,28,Tuesday,,,,,speaking,,2017-11-21,2017-11-21,day
        raid.txt,number,34,39,three,3,3,exact,count,agent,ministry,,,
        raid.txt,number,58,69,at least 12,12,,at_least,count,claim,ministry,2017-11-20,2017-11-20,day
        raid.txt,time,80,86,Monday,,,,,window,ministry,2017-11-20,2017-11-20,day
        raid.txt,number,100,102,34,34,34,exact,count,age,ministry,,,
        raid.txt,number,119,121,66,66,66,exact,count,name,ministry,,,
        raid.txt,number,132,137,"5,000",5000,5000,exact,count,money,ministry,,,
        """);
    assertThat(audit.err()).isEmpty();
    assertThat(audit.code()).isZero();
  }

  @Test
  void saysSoWhenThereIsNothingToAccountFor() {
    Invocation audit = audit("The town was quiet.\n");
    assertThat(audit.err())
        .isEqualTo("crosscheck: no numbers and no times found in the articles\n");
    assertThat(audit.code()).isEqualTo(2);
  }

  private static Invocation audit(String text) {
    return Invocation.with(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        "extract",
        "-",
        "--stdin-name",
        "raid.txt",
        "--published",
        "2017-11-22",
        "--audit",
        "--format",
        "csv");
  }
}
