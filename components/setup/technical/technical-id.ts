export const TECHNICAL_ID = "technical-details";

/** Browsers open a folded part for an address with a fragment, but not all of them. */
export function unfoldTechnical() {
  const details = document.getElementById(TECHNICAL_ID);
  if (details instanceof HTMLDetailsElement) details.open = true;
}
