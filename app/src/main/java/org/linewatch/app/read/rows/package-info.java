/** Tables: rows of CSV, JSON and spreadsheets become documents by a mapping, the first row deciding by which. */
@org.jspecify.annotations.NullMarked
package org.linewatch.app.read.rows;
