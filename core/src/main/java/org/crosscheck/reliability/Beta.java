package org.crosscheck.reliability;

/**
 * A Beta distribution: what can be believed of a share after some were right and some not.
 *
 * @param a above 0
 * @param b above 0
 * @see "Press et al., Numerical Recipes, section 6.4: the incomplete beta function as a continued fraction"
 */
record Beta(double a, double b) {
  private static final int ROUNDS = 60;
  private static final int TERMS = 300;
  private static final double ENOUGH = 1e-12;
  private static final double TINY = 1e-300;
  private static final double[] LANCZOS = {
    76.18009172947146,
    -86.50532032941678,
    24.01409824083091,
    -1.231739572450155,
    0.1208650973866179e-2,
    -0.5395239384953e-5
  };

  Beta {
    if (!(a > 0) || !(b > 0)) {
      throw new IllegalArgumentException("a and b must be above 0, got " + a + ", " + b);
    }
  }

  double mean() {
    return a / (a + b);
  }

  /** Below which number the share lies with this probability. */
  double quantile(double probability) {
    double low = 0;
    double high = 1;
    for (int round = 0; round < ROUNDS; round++) {
      double middle = (low + high) / 2;
      if (below(middle) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** How likely the share lies below a number. */
  double below(double x) {
    if (x <= 0 || x >= 1) {
      return x <= 0 ? 0 : 1;
    }
    double front = Math.exp(
        logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x));
    return x < (a + 1) / (a + b + 2)
        ? front * fraction(x, a, b) / a
        : 1 - front * fraction(1 - x, b, a) / b;
  }

  private static double fraction(double x, double a, double b) {
    double c = 1;
    double d = 1 / apart(1 - (a + b) * x / (a + 1));
    double sum = d;
    for (int m = 1; m <= TERMS; m++) {
      double even = m * (b - m) * x / ((a - 1 + 2 * m) * (a + 2 * m));
      d = 1 / apart(1 + even * d);
      c = apart(1 + even / c);
      sum *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 1 + 2 * m));
      d = 1 / apart(1 + odd * d);
      c = apart(1 + odd / c);
      sum *= d * c;
      if (Math.abs(d * c - 1) < ENOUGH) {
        break;
      }
    }
    return sum;
  }

  private static double apart(double x) {
    return Math.abs(x) < TINY ? TINY : x;
  }

  private static double logGamma(double x) {
    double t = x + 5.5 - (x + 0.5) * Math.log(x + 5.5);
    double series = 1.000000000190015;
    for (int i = 0; i < LANCZOS.length; i++) {
      series += LANCZOS[i] / (x + 1 + i);
    }
    return -t + Math.log(2.5066282746310007 * series / x);
  }
}
