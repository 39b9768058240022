import type { Page } from "@playwright/test";

/** Buttons and links outside the toasts that a toast covers, so that a click would hit the toast. */
export async function coveredByToasts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const toasts = [...document.querySelectorAll("[data-toast]")];
    const isToast = (element: Element | null) => toasts.some((toast) => toast.contains(element));
    // A dialog or menu leaves nothing else to press.
    const within = document.querySelector("[role=dialog], [role=menu]") ?? document;
    return [...within.querySelectorAll<HTMLElement>("button, a[href], summary, [role=menuitem]")]
      .filter((element) => !isToast(element) && element.checkVisibility())
      .filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const points = [
          [(left + right) / 2, (top + bottom) / 2],
          [left + 3, top + 3],
          [right - 3, top + 3],
          [left + 3, bottom - 3],
          [right - 3, bottom - 3],
        ] as const;
        return points.some(([x, y]) => isToast(document.elementFromPoint(x, y)));
      })
      .map((element) => element.getAttribute("aria-label") ?? element.textContent?.trim() ?? "");
  });
}
