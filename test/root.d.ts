/** The project's folder; the test bundler puts it in. */
declare const ROOT: string;
