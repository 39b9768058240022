/** For both engines: times are ISO 8601 UTC text, JSON is text, booleans are 0 or 1, ids are text. */
export type Iso = string;

export type JsonText = string;
