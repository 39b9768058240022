import type { Page } from "@playwright/test";

/** Text in sight that is cut without an ellipsis, leaves the window, or is covered by something drawn over it. */
export async function layoutProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const height = window.innerHeight;
    const problems = new Set<string>();
    const named = (text: string) => `“${text.replace(/\s+/g, " ").trim().slice(0, 60)}”`;
    if (document.documentElement.scrollWidth > width)
      problems.add(`the page is ${document.documentElement.scrollWidth} px wide on ${width}`);

    const isClear = (colour: string) => /, 0\)$|\/ 0\)$|^transparent$/.test(colour);
    const textBoxes = (element: Element) =>
      [...element.childNodes].flatMap((node) => {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) return [];
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()];
      });
    const contains = (box: DOMRect, x: number, y: number) =>
      box.left < x && x < box.right && box.top < y && y < box.bottom;
    const draws = (element: Element, x: number, y: number) => {
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
      if (opacity === "0") return false;
      const isFilled = !isClear(backgroundColor) || backgroundImage !== "none";
      // A stretched pseudo-element takes clicks beyond its element's own box.
      if (isFilled && contains(element.getBoundingClientRect(), x, y)) return true;
      return textBoxes(element).some((box) => contains(box, x, y));
    };
    /** Menus, dialogs, bars that stay in sight and the phone's own screens lie over others on purpose. */
    const isLayer = (element: Element, of: Element) => {
      for (let at: Element | null = element; at && !at.contains(of); at = at.parentElement) {
        if (/fixed|sticky/.test(getComputedStyle(at).position) || at.matches("[role=dialog], [role=menu], [popover]"))
          return true;
      }
      return false;
    };
    /** What is left of a box inside everything that clips it; null where it can be scrolled into sight. */
    const visiblePart = (element: Element, box: DOMRect) => {
      let { left, right, top, bottom } = box;
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(at);
        const clip = at.getBoundingClientRect();
        if (overflowX !== "visible") [left, right] = [Math.max(left, clip.left), Math.min(right, clip.right)];
        if (overflowY !== "visible") [top, bottom] = [Math.max(top, clip.top), Math.min(bottom, clip.bottom)];
        if (position === "fixed") break;
      }
      return { left, right, top, bottom };
    };
    const scrollsSideways = (element: Element) => {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth) return true;
      return false;
    };
    // What a list shows before anyone chooses; a chosen name may be cut.
    const pen = document.createElement("canvas").getContext("2d");
    for (const select of document.querySelectorAll("select")) {
      const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(select);
      const words = select.options[0]?.textContent ?? "";
      if (!pen || select.selectedIndex !== 0 || !select.checkVisibility()) continue;
      pen.font = font;
      const room = select.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
      if (pen.measureText(words).width > room + 1) problems.add(`cut: ${named(words)} in a list of choices`);
    }
    const modal = [...document.querySelectorAll("[role=dialog][aria-modal=true], dialog:modal")].at(-1);
    for (const element of (modal ?? document.body).querySelectorAll<HTMLElement>("*")) {
      const boxes = textBoxes(element);
      if (boxes.length === 0 || element.closest("[inert], .sr-only, script, style, option, .wa-still")) continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const { overflowX, textOverflow, clipPath, display } = getComputedStyle(element);
      if (clipPath.startsWith("inset(50%") || element.getBoundingClientRect().width <= 1) continue;
      const text = element.textContent ?? "";
      const hides = /hidden|clip/.test(overflowX) && textOverflow !== "ellipsis" && !display.includes("box");
      if (hides && element.scrollWidth > element.clientWidth + 1) problems.add(`cut: ${named(text)}`);
      const drawing = element.closest("svg")?.getBoundingClientRect();
      for (const box of boxes) {
        if (drawing && (box.left < drawing.left - 1 || box.right > drawing.right + 1))
          problems.add(`outside its drawing: ${named(text)}`);
        const seen = visiblePart(element, box);
        const isSeen = seen.right - seen.left > 2 && seen.bottom - seen.top > 4;
        if (!isSeen) continue;
        if ((seen.right > width + 1 || seen.left < -1) && !scrollsSideways(element))
          problems.add(`outside the window: ${named(text)}`);
        const [x, y] = [(seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2];
        if (x < 0 || x > width || y < 0 || y > height) continue;
        for (const over of document.elementsFromPoint(x, y)) {
          if (over.contains(element)) break;
          if (isLayer(over, element)) break;
          if (draws(over, x, y)) {
            problems.add(`covered: ${named(text)} by ${over.localName} ${named(over.textContent ?? "")}`);
            break;
          }
        }
      }
    }
    return [...problems];
  });
}
