package org.linewatch.app.web;

/** The formats in which an address answers; the suffix of the path chooses. */
enum Format {
    HTML(""),
    JSON(".json"),
    CSV(".csv"),
    XLSX(".xlsx");

    private final String suffix;

    Format(String suffix) {
        this.suffix = suffix;
    }

    /** What is put behind the path. */
    String suffix() {
        return suffix;
    }

    /** The format that a path asks for. */
    static Format of(String path) {
        if (path.endsWith(JSON.suffix) || path.startsWith("/api/")) {
            return JSON;
        }
        if (path.endsWith(XLSX.suffix)) {
            return XLSX;
        }
        return path.endsWith(CSV.suffix) ? CSV : HTML;
    }

    /** The path without the suffix. */
    static String bare(String path) {
        for (Format format : new Format[] {JSON, CSV, XLSX}) {
            if (path.endsWith(format.suffix)) {
                return path.substring(0, path.length() - format.suffix.length());
            }
        }
        return path;
    }
}
