const TOKEN = /[^\s"'`{}<>]+/g;
/** Utilities for the left or right of the page, with any variants before them. */
const PHYSICAL =
  /^(?:[^\s:]+:)*!?-?(?:scroll-)?(?:m[lr]|p[lr])-[\w.[(]|^(?:[^\s:]+:)*!?-?(?:left|right)-(?:\d|\[|\(|px|auto|full)|^(?:[^\s:]+:)*(?:text|float|clear|origin)-(?:left|right)$|^(?:[^\s:]+:)*(?:border|rounded)-(?:[lr]|[tb][lr])(?:-|$)/;
const MOVED = /^((?:[^\s:]+:)*)!?-?translate-x-/;
const STYLE = /style=\{\{[^}]*?\b(left|right|(?:margin|padding|border)(?:Left|Right)|translateX)\b\s*[:(]/g;
const CSS =
  /^\s*(?:(?:margin|padding|border|scroll-margin)-(?:left|right)|left|right)\s*:|text-align:\s*(?:left|right)|float:\s*(?:left|right)/gm;

/** What would stay at the same side of a page that runs from right to left, in a component. */
export function findPhysical(source: string): string[] {
  const classes = (source.match(/"[^"\n]*"|`[^`]*`/g) ?? []).flatMap((text) => {
    const tokens = text.match(TOKEN) ?? [];
    const moved = tokens.filter((token) => {
      const variants = MOVED.exec(token)?.[1];
      return variants !== undefined && !variants.includes("rtl:") && !text.includes(`rtl:${variants}`);
    });
    return [...tokens.filter((token) => PHYSICAL.test(token)), ...moved];
  });
  return [...classes, ...[...source.matchAll(STYLE)].map(([, property]) => `style ${property}`)];
}

/** The same in a stylesheet. A rule for one direction of the page may say left and right. */
export const findPhysicalCss = (source: string): string[] =>
  (source.replace(/@utility room-at-end \{[\s\S]*?\n\}/, "").match(CSS) ?? []).map((line) => line.trim());
