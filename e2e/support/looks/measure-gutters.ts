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
    /** The edges inside everything that clips it; null for what scrolls sideways or only screen readers read. */
    const seen = (element: Element, rect: DOMRect) => {
      let { left, right } = rect;
      for (let at: Element | null = element; at && at !== main; at = at.parentElement) {
        const { overflowX, visibility, clipPath, opacity } = getComputedStyle(at);
        if (visibility === "hidden" || opacity === "0" || clipPath.startsWith("inset(50%")) return null;
        if (/auto|scroll/.test(overflowX) && at.scrollWidth > at.clientWidth) return null;
        if (overflowX === "visible") continue;
        const clip = at.getBoundingClientRect();
        [left, right] = [Math.max(left, clip.left), Math.min(right, clip.right)];
      }
      return { left, right };
    };
    let [left, right] = [width, 0];
    const take = (element: Element, rect: DOMRect) => {
      const isFullBleed = rect.left <= 0 && rect.right >= width;
      if (rect.width < 2 || rect.height < 2 || isFullBleed) return;
      const edges = seen(element, rect);
      if (!edges || edges.right <= edges.left) return;
      left = Math.min(left, edges.left);
      right = Math.max(right, edges.right);
    };
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) {
        if (!node.data.trim() || !node.parentElement) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const rect of range.getClientRects()) take(node.parentElement, rect);
      } else if (node instanceof Element && (node.localName === "svg" || isDrawn(node))) {
        take(node, node.getBoundingClientRect());
      }
    }
    return { left: Math.round(left), right: Math.round(width - right) };
  });
}
