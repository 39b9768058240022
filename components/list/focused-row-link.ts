/** The link or button that names the row, or card, in which the focus is. */
export function focusedRowLink(): HTMLElement | null {
  return document.activeElement?.closest("tr, li")?.querySelector<HTMLElement>("[data-row-link]") ?? null;
}
