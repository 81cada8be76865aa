package org.linewatch.app.web.view;

/**
 * A number with its name.
 *
 * @param value the number, written out
 * @param label what it counts
 * @param href the list behind it
 */
public record Figure(String value, String label, String href) {}
