/** Office Open XML: documents and tables, read as streams of XML out of their zip under caps. */
@org.jspecify.annotations.NullMarked
package org.linewatch.app.read.office;
