package org.crosscheck.document;

import java.util.Arrays;

/** Weighted words as sorted numbers: no text is looked at when two articles are compared. */
final class Bag {
  private final int[] ids;
  private final float[] weights;
  private final double norm;
  private final double sum;

  /** @param ids ascending, each once */
  Bag(int[] ids, float[] weights) {
    this.ids = ids;
    this.weights = weights;
    double squares = 0;
    double all = 0;
    for (float weight : weights) {
      squares += weight * weight;
      all += weight;
    }
    this.norm = Math.sqrt(squares);
    this.sum = all;
  }

  int size() {
    return ids.length;
  }

  int id(int index) {
    return ids[index];
  }

  /** Of the unit vector. */
  double weight(int index) {
    return weights[index] / norm;
  }

  double sum() {
    return sum;
  }

  boolean isEmpty() {
    return ids.length == 0;
  }

  boolean has(int id) {
    return Arrays.binarySearch(ids, id) >= 0;
  }

  /** Cosine of the angle between the two, 0 to 1. */
  double cosine(Bag other) {
    if (isEmpty() || other.isEmpty()) {
      return 0;
    }
    double dot = 0;
    int j = 0;
    for (int i = 0; i < ids.length && j < other.ids.length; i++) {
      while (j < other.ids.length && other.ids[j] < ids[i]) {
        j++;
      }
      if (j < other.ids.length && other.ids[j] == ids[i]) {
        dot += (double) weights[i] * other.weights[j];
      }
    }
    return dot / (norm * other.norm);
  }

  /** The weight of the words that are in the other too. */
  double shared(Bag other) {
    double shared = 0;
    int j = 0;
    for (int i = 0; i < ids.length && j < other.ids.length; i++) {
      while (j < other.ids.length && other.ids[j] < ids[i]) {
        j++;
      }
      if (j < other.ids.length && other.ids[j] == ids[i]) {
        shared += weights[i];
      }
    }
    return shared;
  }

  /** How much of this the other has, 0 to 1. */
  double coverage(Bag other) {
    return sum == 0 ? 0 : shared(other) / sum;
  }
}
