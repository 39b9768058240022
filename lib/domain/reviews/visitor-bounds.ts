/** Apart from the schemas, which the public page doesn't load. */
export const VISITOR_NAME_MAX_LENGTH = 80;
export const DECISION_NOTE_MAX_LENGTH = 2_000;
export const LINK_DAYS = { min: 1, max: 90, usual: 14 };
export const PASSCODE_LENGTH = { min: 4, max: 64 };
