/** Mails: one a file, or many in a box; their words become documents, their attachments are read as files are. */
@org.jspecify.annotations.NullMarked
package org.linewatch.app.read.mail;
