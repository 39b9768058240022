import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { pageGroups } from "../messages/page-groups";
import { inRoot } from "../support/paths";
import type { Bench } from "./bench";
import type { Figure } from "./figure";
import { buildEmptyApp } from "./support/build-empty-app";
import { givenReviewLink } from "./support/given-review-link";

/** Tighter for pages that people open most, and for the one that people open once, on a phone. */
const AT_MOST: Record<string, number> = { list: 1.6, composer: 1.65, review: 1.3 };
const AT_MOST_ELSEWHERE = 1.75;

/** Gzipped JavaScript and messages of a page's first paint against the JavaScript of an empty page of the same Next.js. */
export async function measureFirstLoad({ appUrl, databaseUrl, large }: Bench): Promise<Figure[]> {
  const emptyApp = await buildEmptyApp();
  const emptyHtml = readFileSync(join(emptyApp, ".next/server/app/index.html"), "utf8");
  const empty = gzippedScripts(emptyHtml, join(emptyApp, ".next"));
  const home = `/${large.wabaId}`;
  const review = await givenReviewLink(databaseUrl, large.wabaId);
  const account = ["root", "app", "account"];
  const pages = {
    list: { path: `${home}/sequences`, messages: [...account, "sequences"] },
    composer: { path: `${home}/sequences/new`, messages: [...account, "composer"] },
    ads: { path: `${home}/ads`, messages: [...account, "ads"] },
    results: { path: `${home}/results`, messages: [...account, "results"] },
    setup: { path: `${home}/setup`, messages: [...account, "setup"] },
    review: { path: review, messages: ["root", "review"] },
  };
  const groups = pageGroups(inRoot("."));
  const figures: Figure[] = [];
  for (const [name, { path, messages }] of Object.entries(pages)) {
    const html = await (await large.person.request.get(`${appUrl}${path}`)).text();
    const scripts = gzippedScripts(html, inRoot(".next"));
    const catalogue = gzippedMessages(messages.flatMap((page) => groups[page]?.first ?? []));
    const bytes = scripts + catalogue;
    figures.push({
      id: `first-load-${name}`,
      what: `JavaScript and messages on first load of the ${name}, gzip, against an empty Next.js page`,
      measured: bytes / empty,
      unit: "ratio",
      atMost: AT_MOST[name] ?? AT_MOST_ELSEWHERE,
      detail: `${kilobytes(bytes)}, of which ${kilobytes(catalogue)} messages, against ${kilobytes(empty)}`,
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

function gzippedMessages(paths: readonly string[]): number {
  const catalogue: Record<string, Record<string, unknown>> = JSON.parse(
    readFileSync(inRoot("messages/en.json"), "utf8"),
  );
  const sent = paths.map((path) => {
    const [noun = "", group = ""] = path.split(".");
    return [path, catalogue[noun]?.[group]];
  });
  return gzipSync(JSON.stringify(Object.fromEntries(sent))).length;
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
