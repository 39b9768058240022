/**
 * One dialect-free shape for both engines: times are ISO 8601 text in UTC (they sort as text), JSON is text,
 * booleans are 0 or 1, ids are text. Nothing here may rely on one engine's types.
 */
export type Iso = string;

export type JsonText = string;
