/** Apart from the schemas, which the public page doesn't load. */
export const VISITOR_NAME_MAX_LENGTH = 80;
export const DECISION_NOTE_MAX_LENGTH = 2_000;
