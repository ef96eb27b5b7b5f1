package org.crosscheck.cli.report.html;

/**
 * How much a page shows of each event. What is left out is said, and stands in the JSON report.
 *
 * @param claims rows of a table
 * @param remarks conflicts and open questions written out
 * @param exhibits whether the quotations that conflict are set side by side below the verdict
 * @param cleared messages written out for each code that cleared a pair
 * @param pictures diagrams of one kind
 * @param quote characters of a quotation
 * @param message characters of a message
 * @param name characters of a name
 */
record Detail(
    int claims,
    int remarks,
    boolean exhibits,
    int cleared,
    int pictures,
    int quote,
    int message,
    int name) {
  static final Detail AMPLE = new Detail(150, 120, true, 3, 4, 400, 900, 80);
  static final Detail MIDDLE = new Detail(40, 25, true, 1, 2, 240, 500, 60);
  static final Detail LEAN = new Detail(16, 8, false, 0, 1, 160, 300, 48);
  static final Detail BARE = new Detail(4, 3, false, 0, 0, 80, 160, 30);
}
