package org.crosscheck.evaluate;

/**
 * A change that would bring events nearer to the key: a group of things that the key and the system both keep together
 * is put where it belongs.
 *
 * @param kind what is wrong, and so what to do
 * @param event the event of the key that is in pieces, or that of the system that holds too much
 * @param a a thing of the group to be moved, the first by id
 * @param aSize how many things move
 * @param b a thing of the group that it belongs to, or does not belong to
 * @param bSize how many things that group has
 * @param gain by how much the F1 rises
 */
public record Repair(
    Kind kind, String event, String a, int aSize, String b, int bSize, double gain) {
  /** What is wrong. */
  public enum Kind {
    /** Two groups of one event of the key are apart: the first moves into the event of the second. */
    JOIN,
    /** Groups of several events of the key are together: the first becomes an event of its own. */
    SPLIT
  }
}
