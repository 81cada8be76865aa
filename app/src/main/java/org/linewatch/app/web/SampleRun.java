package org.linewatch.app.web;

/** How far a demo has come with coding its samples; asked on every page. */
public interface SampleRun {
    /** How many are coded. */
    int done();

    /** How many there are; 0 where there is no demo. */
    int total();

    /** No demo. */
    SampleRun NONE = new SampleRun() {
        @Override
        public int done() {
            return 0;
        }

        @Override
        public int total() {
            return 0;
        }
    };
}
