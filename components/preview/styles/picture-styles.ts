/** Returns self-contained styles: an SVG image can't fetch anything, so fonts and images are inlined. */
export async function pictureStyles(phone: HTMLElement): Promise<string> {
  await document.fonts.ready;
  const loaded = new Set([...document.fonts].filter(({ status }) => status === "loaded").map(faceKey));
  const families = getComputedStyle(phone).fontFamily.toLowerCase();
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules]
      .filter((rule) => {
        if (!(rule instanceof CSSFontFaceRule)) return true;
        const face = faceOf(rule);
        return families.includes(face.family.toLowerCase()) && loaded.has(faceKey(face));
      })
      .map(({ cssText }) => withOwnFiles(cssText, sheet.href ?? document.baseURI)),
  );
  return (await Promise.all(rules)).join("\n");
}

type Face = { family: string; unicodeRange: string };

function faceOf({ style }: CSSFontFaceRule): Face {
  return {
    family: unquoted(style.getPropertyValue("font-family")),
    unicodeRange: style.getPropertyValue("unicode-range"),
  };
}

/** Matches a loaded font to its stylesheet rule. */
function faceKey({ family, unicodeRange }: Face): string {
  return `${unquoted(family)} ${unicodeRange.replaceAll(/\s/g, "")}`.toLowerCase();
}

function unquoted(family: string): string {
  return family.replaceAll(/["']/g, "");
}

async function withOwnFiles(cssText: string, base: string): Promise<string> {
  const found = [...cssText.matchAll(/url\("?([^")]+)"?\)/g)].filter(([, url]) => !url?.startsWith("data:"));
  let text = cssText;
  for (const [whole, url = ""] of found) {
    const answer = await fetch(new URL(url, base));
    if (answer.ok) text = text.replaceAll(whole, `url("${await toDataUrl(await answer.blob())}")`);
  }
  return text;
}

function toDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error("A file could not be read."));
    reader.readAsDataURL(blob);
  });
}
