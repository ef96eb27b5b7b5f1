package org.crosscheck.read;

import java.util.Set;

/** Reads the documents of one family of formats. */
interface Reader {
  /** Endings of the file names it reads, without the dot, lower case. */
  Set<String> endings();

  /** Whether a document that the user named has this format, when its ending does not tell. */
  boolean knows(Document document);

  /** Tells the intake all there is, faults included. */
  void read(Document document, Intake intake) throws UnreadableException;
}
