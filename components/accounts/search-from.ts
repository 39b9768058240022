/** Fewer accounts need no search field. */
export const SEARCH_FROM = 8;
