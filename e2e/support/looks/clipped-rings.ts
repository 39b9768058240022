import type { Page } from "@playwright/test";

const MAX_STOPS = 60;

/** Goes through a page by Tab and names what shows no focus ring, or one that its surroundings cut. */
export async function clippedRings(page: Page): Promise<string[]> {
  const problems = new Set<string>();
  for (let stop = 0; stop < MAX_STOPS; stop++) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      // A ring that fades in is measured as it will be.
      for (const animation of document.getAnimations())
        if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
      const labels = "labels" in focused ? (focused.labels as NodeListOf<Element> | null) : null;
      const name = focused.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? focused.textContent ?? "";
      const where = `${focused.localName} “${name.trim().slice(0, 40)}”`;
      /** How far a ring reaches out; null without one. */
      const reachOf = (element: Element, pseudo?: string) => {
        const { content, outlineStyle, outlineWidth, outlineOffset, boxShadow } = getComputedStyle(element, pseudo);
        if (pseudo && content === "none") return null;
        const width = outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth);
        if (width > 0) return width + Number.parseFloat(outlineOffset);
        return !pseudo && /\b3px\b/.test(boxShadow) ? 3 : null;
      };
      const positioned = (element: Element) => {
        for (let at: Element | null = element; at; at = at.parentElement)
          if (getComputedStyle(at).position !== "static") return at;
        return element;
      };
      // A wrapper may draw the ring of what it holds, and a stretched link that of its row.
      let ringed: Element | null = focused;
      let reach = reachOf(focused);
      if (reach === null) {
        reach = reachOf(focused, "::after");
        if (reach !== null) ringed = positioned(focused);
      }
      for (let up = 0; ringed && reach === null && up < 3; up++) {
        ringed = ringed.parentElement;
        if (ringed) reach = reachOf(ringed);
      }
      if (!ringed || reach === null) return `${where} shows no focus ring`;
      const box = ringed.getBoundingClientRect();
      for (let at = ringed.parentElement; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(at);
        const clip = at.getBoundingClientRect();
        const across = box.left - reach < clip.left - 0.5 || box.right + reach > clip.right + 0.5;
        const along = box.top - reach < clip.top - 0.5 || box.bottom + reach > clip.bottom + 0.5;
        const scrolls = at.scrollHeight > at.clientHeight + 1 || at.scrollWidth > at.clientWidth + 1;
        if (!scrolls && ((overflowX !== "visible" && across) || (overflowY !== "visible" && along)))
          return `${where} has a focus ring that ${at.localName}.${at.className} cuts`;
        if (position === "fixed") break;
      }
      return "";
    });
    if (seen === null) break;
    if (seen) problems.add(seen);
  }
  return [...problems];
}
