import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { inRoot } from "../support/paths";
import type { Bench } from "./bench";
import type { Figure } from "./figure";
import { buildEmptyApp } from "./support/build-empty-app";

const AT_MOST = 1.75;

/** Gzipped JavaScript of a page's HTML against an empty page of the same Next.js. */
export async function measureFirstLoad({ appUrl, large }: Bench): Promise<Figure[]> {
  const emptyApp = await buildEmptyApp();
  const emptyHtml = readFileSync(join(emptyApp, ".next/server/app/index.html"), "utf8");
  const empty = gzippedScripts(emptyHtml, join(emptyApp, ".next"));
  const home = `/${large.wabaId}`;
  const pages = {
    list: `${home}/sequences`,
    composer: `${home}/sequences/new`,
    ads: `${home}/ads`,
    results: `${home}/results`,
    setup: `${home}/setup`,
  };
  const figures: Figure[] = [];
  for (const [name, path] of Object.entries(pages)) {
    const html = await (await large.person.request.get(`${appUrl}${path}`)).text();
    const bytes = gzippedScripts(html, inRoot(".next"));
    figures.push({
      id: `first-load-${name}`,
      what: `JavaScript on first load of the ${name}, gzip, against an empty Next.js page`,
      measured: bytes / empty,
      unit: "ratio",
      atMost: AT_MOST,
      detail: `${kilobytes(bytes)} against ${kilobytes(empty)}`,
    });
  }
  return figures;
}

/** Current browsers don't fetch `noModule` scripts. */
function gzippedScripts(html: string, build: string): number {
  const tags = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/nomodule/i.test(tag));
  const sources = new Set(tags.flatMap((tag) => /src="\/_next\/([^"?]+)/.exec(tag)?.[1] ?? []));
  return [...sources].reduce((sum, source) => sum + gzipSync(readFileSync(join(build, source))).length, 0);
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
