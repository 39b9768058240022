/** The name link or button of the focused row or card. */
export function focusedRowLink(): HTMLElement | null {
  return document.activeElement?.closest("tr, li")?.querySelector<HTMLElement>("[data-row-link]") ?? null;
}

/** Of the focused row, else of the one under the pointer. */
export function currentRowId(): string | undefined {
  const hovered = document.querySelector<HTMLElement>(":is(tr, li):hover [data-row-link]");
  return (focusedRowLink() ?? hovered)?.dataset.rowLink;
}
