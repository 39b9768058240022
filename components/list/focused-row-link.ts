/** The name link or button of the focused row or card. */
export function focusedRowLink(): HTMLElement | null {
  return document.activeElement?.closest("tr, li")?.querySelector<HTMLElement>("[data-row-link]") ?? null;
}
