import type { Page } from "@playwright/test";

/** Free space in pixels at the left and the right edge of what the page's main part shows. */
export function measureGutters(page: Page): Promise<{ left: number; right: number }> {
  return page.locator("main").evaluate((main) => {
    const width = document.documentElement.clientWidth;
    const isDrawn = (element: Element) => {
      const { borderInlineStartWidth, borderInlineEndWidth, borderInlineStartColor, backgroundColor, boxShadow } =
        getComputedStyle(element);
      const border = Number.parseFloat(borderInlineStartWidth) + Number.parseFloat(borderInlineEndWidth) > 0;
      const isClear = (colour: string) => /^rgba\(.*, 0\)$|^transparent$/.test(colour);
      return (border && !isClear(borderInlineStartColor)) || !isClear(backgroundColor) || boxShadow !== "none";
    };
    /** Rows that scroll sideways may reach the edge, and so may what is read by screen readers alone. */
    const isMeasured = (element: Element) => {
      for (let at: Element | null = element; at && at !== main; at = at.parentElement) {
        const { overflowX, visibility, clipPath, opacity } = getComputedStyle(at);
        if (visibility === "hidden" || opacity === "0" || clipPath.startsWith("inset(50%")) return false;
        if (/auto|scroll/.test(overflowX) && at.scrollWidth > at.clientWidth) return false;
      }
      return true;
    };
    let [left, right] = [width, 0];
    const take = (rect: DOMRect) => {
      const isFullBleed = rect.left <= 0 && rect.right >= width;
      if (rect.width < 2 || rect.height < 2 || isFullBleed) return;
      left = Math.min(left, rect.left);
      right = Math.max(right, rect.right);
    };
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) {
        if (!node.data.trim() || !node.parentElement || !isMeasured(node.parentElement)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const rect of range.getClientRects()) take(rect);
      } else if (node instanceof Element && (node.localName === "svg" || isDrawn(node)) && isMeasured(node)) {
        take(node.getBoundingClientRect());
      }
    }
    return { left: Math.round(left), right: Math.round(width - right) };
  });
}
