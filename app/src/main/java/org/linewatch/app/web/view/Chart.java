package org.linewatch.app.web.view;

/**
 * A chart. Scripts draw it from its data; without scripts, and for readers who prefer numbers, the table says the same.
 *
 * @param id id on the page
 * @param title what it counts
 * @param data what the script draws, as JSON
 * @param table the same numbers
 */
public record Chart(String id, String title, String data, Table table) {}
