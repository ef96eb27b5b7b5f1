package org.crosscheck.claim;

/**
 * A point on the earth, WGS 84.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Coordinates(double latitude, double longitude) {
  private static final double EARTH_RADIUS_KM = 6371.0088;

  public Coordinates {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          "coordinates must lie in -90..90 and -180..180, got " + latitude + "," + longitude);
    }
  }

  /** Great-circle distance in kilometres (haversine on the mean radius of the earth). */
  public double distanceKm(Coordinates other) {
    double dLat = Math.toRadians(other.latitude - latitude) / 2;
    double dLon = Math.toRadians(other.longitude - longitude) / 2;
    double h = Math.sin(dLat) * Math.sin(dLat)
        + Math.cos(Math.toRadians(latitude))
            * Math.cos(Math.toRadians(other.latitude))
            * Math.sin(dLon)
            * Math.sin(dLon);
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
