package org.crosscheck.work;

/** Is told how far a run has got, and changes nothing about it. */
public interface Progress {
  /** Nobody watches. */
  Progress NONE = new Progress() {
    @Override
    public void begin(String phase, int steps) {}

    @Override
    public void step() {}
  };

  /**
   * A phase begins, and the one before is over.
   *
   * @param phase what is done, such as {@code reading files}
   * @param steps how many there are; 0 = nobody counts them
   */
  void begin(String phase, int steps);

  /** One more step of the phase is done; any thread may say so. */
  void step();
}
