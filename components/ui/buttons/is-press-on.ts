/**
 * Whether an event that would close a popup is a press on the button that it belongs to. The button answers it by
 * itself: closing the popup as well would open it again.
 */
export function isPressOn(button: Element | null | undefined, { target }: Event): boolean {
  return target instanceof Node && button?.contains(target) === true;
}
