/** Detects a press on the popup's own button, whose handler closes the popup; closing it here too would reopen it. */
export function isPressOn(button: Element | null | undefined, { target }: Event): boolean {
  return target instanceof Node && button?.contains(target) === true;
}
