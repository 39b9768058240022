import type { Page } from "@playwright/test";

/** What dates, relative times, products and codes are made of; all else on a page of the pseudo-language is accented. */
const ALLOWED =
  "\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|mon|tue|wed|thu|fri|sat|sun|am|pm|and|ago|in|now|yesterday|today|tomorrow|last|this|next|seconds?|minutes?|hours?|days?|weeks?|months?|years?|min|hr|sec|gmt|utc|etc|ctrl|cmd|esc|tab|enter|shift|alt)\\b|https?:\\S+|\\S*[_/@.=]\\S*|\\b[a-z]+\\d\\S*|\\b\\d+[a-z]+\\b";

/** Texts of a page that are not accented, so in no catalogue, or that their box clips. Skips what people wrote. */
export async function findUntranslated(page: Page): Promise<string[]> {
  return page.evaluate((allowed) => {
    const known = new RegExp(allowed, "giu");
    const written =
      "bdi, [dir], [lang]:not(html), textarea, input, code, pre, script, style, noscript, kbd, option[lang], title";
    const problems = new Set<string>();
    const report = (what: string, text: string) => problems.add(`${what}: ${text.trim().slice(0, 80)}`);
    const isEnglish = (text: string) => /[a-z]{3,}/i.test(text.replace(known, " "));
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) report("overflow", `the page is ${scrollWidth} px wide on ${clientWidth}`);
    for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
      const ownWords = element.closest(written) === null;
      for (const name of ["aria-label", "title", "placeholder", "alt"]) {
        const value = element.getAttribute(name);
        if (ownWords && value && isEnglish(value)) report(name, value);
      }
      const text = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent ?? "")
        .join(" ");
      if (text.trim() === "") continue;
      if (ownWords && isEnglish(text)) report("not accented", text);
      const { overflowX, textOverflow, position } = getComputedStyle(element);
      const hides = /hidden|clip/.test(overflowX) && textOverflow !== "ellipsis" && position !== "absolute";
      if (hides && element.scrollWidth > element.clientWidth + 1) report("clipped", text);
    }
    return [...problems];
  }, ALLOWED);
}
