package org.crosscheck.match;

/**
 * Compares one aspect of two claims. Laws: symmetric; 0 bits where either lacks the aspect; a different figure never
 * speaks against a match, or conflicts would hide themselves.
 */
interface Comparison {
  Evidence compare(Features a, Features b, Corpus corpus);
}
