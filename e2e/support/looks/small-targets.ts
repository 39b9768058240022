import type { Page } from "@playwright/test";

/** Controls of less than 24 × 24 CSS pixels that one can see. Links within a sentence are exempt, as in WCAG 2.5.8. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24;
    const controls =
      "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [role=menuitem], [role=menuitemradio], [role=option], [role=radio], [role=checkbox], [role=switch], [role=tab]";
    /** A pseudo-element over the nearest positioned ancestor takes clicks too. */
    const stretched = (element: Element) => {
      const { content, position, inset } = getComputedStyle(element, "::after");
      if (content === "none" || position !== "absolute" || !/^0px/.test(inset)) return null;
      for (let around = element as Element | null; around; around = around.parentElement)
        if (getComputedStyle(around).position !== "static") return around;
      return null;
    };
    const isWithinSentence = (element: Element) => {
      if (getComputedStyle(element).display !== "inline") return false;
      const around = element.parentElement?.textContent?.trim() ?? "";
      return around.length > (element.textContent?.trim().length ?? 0);
    };
    const isSeen = (element: Element) =>
      !element.closest("[inert], [aria-hidden=true]") &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 1;
    return [...document.querySelectorAll(controls)].flatMap((element) => {
      const targets = [element, ...("labels" in element ? [...((element.labels as NodeList) ?? [])] : [])] as Element[];
      const wide = stretched(element);
      if (wide) targets.push(wide);
      const seen = targets.filter(isSeen).map((target) => target.getBoundingClientRect());
      if (seen.length === 0 || isWithinSentence(element)) return [];
      if (seen.some(({ width, height }) => width >= least - 0.1 && height >= least - 0.1)) return [];
      const { width, height } = element.getBoundingClientRect();
      const name = element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40) ?? "";
      return `${element.tagName.toLowerCase()} “${name}” ${width.toFixed(1)} × ${height.toFixed(1)}`;
    });
  });
}
