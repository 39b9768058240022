import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { ROOT } from "../../support/source-files";

const inPublic = (path: string) => join(ROOT, "public", path);

test("the manifest's icons, the social picture and the rules for robots are there", () => {
  const { icons }: { icons: { src: string }[] } = JSON.parse(readFileSync(inPublic("manifest.webmanifest"), "utf8"));
  expect(icons.map(({ src }) => src).filter((src) => !existsSync(inPublic(src)))).toEqual([]);
  expect(existsSync(inPublic("social.png"))).toBe(true);
  expect(readFileSync(inPublic("robots.txt"), "utf8")).toContain("Disallow: /");
});

test("what is public needs no session and no proxy", () => {
  const proxy = readFileSync(join(ROOT, "proxy.ts"), "utf8");
  for (const path of ["icons/", "manifest.webmanifest", "robots.txt", "social.png"]) expect(proxy).toContain(path);
});
