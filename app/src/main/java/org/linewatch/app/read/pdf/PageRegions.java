package org.linewatch.app.read.pdf;

import java.util.List;

/**
 * A page in the order of reading.
 *
 * @param number its number, from 1
 * @param key its width in tens of points
 * @param regions what is read by itself, one after the other
 * @param rulings drawn lines
 */
record PageRegions(int number, int key, List<Region> regions, List<Ruling> rulings) {
    PageRegions {
        regions = List.copyOf(regions);
        rulings = List.copyOf(rulings);
    }
}
