package org.crosscheck.read;

import java.util.Set;

final class XlsxClaims implements Reader {
  XlsxClaims(ClaimRows rows, ColumnNames names) {}

  @Override
  public Set<String> endings() {
    return Set.of("xlsx");
  }

  @Override
  public boolean knows(Document document) {
    return document.startsWith("PK\u0003\u0004");
  }

  @Override
  public void read(Document document, Intake intake) {}
}
