package org.crosscheck.wording;

import org.crosscheck.claim.Bound;

/** What words such as {@code at least} or {@code or so} make of the number beside them. */
enum BoundWord {
  EXACT {
    @Override
    Interval apply(Interval n) {
      return n;
    }
  },
  AT_LEAST {
    @Override
    Interval apply(Interval n) {
      return n.with(n.low(), Double.POSITIVE_INFINITY, Bound.AT_LEAST);
    }
  },
  MORE_THAN {
    @Override
    Interval apply(Interval n) {
      return n.with(above(n), Double.POSITIVE_INFINITY, Bound.MORE_THAN);
    }
  },
  AT_MOST {
    @Override
    Interval apply(Interval n) {
      return n.with(n.floor(), n.high(), Bound.AT_MOST);
    }
  },
  LESS_THAN {
    @Override
    Interval apply(Interval n) {
      double below = n.percent() ? n.high() : Math.ceil(n.high()) - 1;
      return n.with(n.floor(), Math.max(n.floor(), below), Bound.LESS_THAN);
    }
  },
  /** From below: 90 % of the number up to the number. */
  NEARLY {
    @Override
    Interval apply(Interval n) {
      return n.with(down(n, n.low() - n.low() * TOLERANCE), n.high(), Bound.ABOUT);
    }
  },
  /** From above: up to half of the last round place ({@code just over 18,000}: 18,500), at most a tenth more. */
  JUST_OVER {
    @Override
    Interval apply(Interval n) {
      double step = n.percent() ? 0 : 1;
      double room = Math.min(n.high() * TOLERANCE, grain(n.high()) / 2);
      return n.with(n.low() + step, Math.max(n.low() + step, up(n, n.high() + room)), Bound.ABOUT);
    }
  },
  /** A tenth to either side, rounded outwards, so that small numbers get at least one. */
  ABOUT {
    @Override
    Interval apply(Interval n) {
      double low = down(n, n.low() - n.low() * TOLERANCE);
      double high = up(n, n.high() + n.high() * TOLERANCE);
      return n.with(low, high, n.bound() == Bound.VAGUE ? Bound.VAGUE : Bound.ABOUT);
    }
  },
  /** {@code 50-odd}: 50 to 59. */
  ODD {
    @Override
    Interval apply(Interval n) {
      return n.with(n.low(), n.high() + Math.max(1, grain(n.high()) - 1), Bound.ABOUT);
    }
  };

  private static final double TOLERANCE = 0.1;
  private static final double ROUNDING_NOISE = 1e-9;

  abstract Interval apply(Interval n);

  /** The bound with its number: {@code more than 50 or equal} is at least 50. */
  BoundWord inclusive() {
    return switch (this) {
      case MORE_THAN -> AT_LEAST;
      case LESS_THAN -> AT_MOST;
      default -> this;
    };
  }

  /** The place of the last digit that is not zero: 1000 for 18,000. */
  private static double grain(double value) {
    double grain = 1;
    while (value > 0 && value % (grain * 10) == 0 && grain < value) {
      grain *= 10;
    }
    return grain;
  }

  private static double above(Interval n) {
    return n.percent() ? n.low() : Math.floor(n.low()) + 1;
  }

  private static double down(Interval n, double value) {
    return n.percent() ? value : Math.floor(value + ROUNDING_NOISE);
  }

  private static double up(Interval n, double value) {
    return n.percent() ? value : Math.ceil(value - ROUNDING_NOISE);
  }
}
