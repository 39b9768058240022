/** A row of the README's table of layers, checked by the import spec. The first matching `path` counts. */
export type Layer = { path: string; holds: string; mayImport: readonly string[] };

/** Modules that every page may use. */
const SHARED = ["components/ui/", "components/list/", "components/preview/", "lib/client/", "lib/domain/"];
/** A sequence is shown with its ads, changes and results. */
const ABOUT_A_SEQUENCE = ["components/ads/", "components/changes/", "components/results/"];

export const LAYERS: readonly Layer[] = [
  {
    path: "app/",
    holds: "Routes: pages, layouts and handlers that load and render",
    mayImport: ["components/", "lib/client/", "lib/server/", "lib/domain/"],
  },
  {
    path: "components/ui/",
    holds: "Primitives: buttons, fields, overlays, feedback",
    mayImport: ["lib/client/i18n/", "lib/domain/"],
  },
  {
    path: "components/preview/",
    holds: "The phone: pure props to markup",
    mayImport: ["components/ui/", "lib/client/i18n/", "lib/domain/"],
  },
  {
    path: "components/list/",
    holds: "Parts of every long list: rows, search, freshness, selection",
    mayImport: ["components/ui/", "lib/client/", "lib/domain/"],
  },
  {
    path: "components/shell/",
    holds: "The frame of every page: navigation, palette, banners",
    mayImport: [
      "components/ui/",
      "components/preview/",
      "components/accounts/",
      "components/notifications/",
      "lib/client/",
      "lib/domain/",
    ],
  },
  {
    path: "components/composer/",
    holds: "Writing a sequence: fields, phone, checks, drafts, publishing",
    mayImport: [
      ...[...SHARED, ...ABOUT_A_SEQUENCE, "components/sequences/"],
      ...["components/comments/", "components/reviews/", "components/presence/"],
    ],
  },
  {
    path: "components/sequences/",
    holds: "The list of sequences and its dialogs",
    mayImport: [...SHARED, ...ABOUT_A_SEQUENCE, "components/reviews/"],
  },
  {
    path: "components/ads/",
    holds: "Ads: list, access, one ad, hand-over",
    mayImport: [...SHARED, "components/changes/"],
  },
  {
    path: "components/changes/",
    holds: "Changes of ads and live sequences, step by step",
    mayImport: [...SHARED, "components/ads/", "components/reviews/"],
  },
  {
    path: "components/results/",
    holds: "Results: numbers, charts, what people typed",
    mayImport: [...SHARED, "components/changes/"],
  },
  {
    path: "components/setup/",
    holds: "Setup: checks, webhook, privacy",
    mayImport: [...SHARED, "components/ads/"],
  },
  {
    path: "components/reviews/",
    holds: "Reviews: list, one review, review links and their public page",
    mayImport: [...SHARED, "components/comments/", "components/presence/"],
  },
  { path: "components/", holds: "All other nouns of the interface", mayImport: SHARED },
  {
    path: "lib/client/",
    holds: "Hooks, queries and mutations of the browser",
    mayImport: ["lib/actions/", "lib/domain/"],
  },
  {
    path: "lib/actions/",
    holds: "Server actions, a file a noun, each declared through the gate",
    mayImport: ["lib/server/", "lib/domain/"],
  },
  {
    path: "lib/server/",
    holds: "Services and loaders, a folder a noun; gate, auth, store, jobs",
    mayImport: ["lib/graph/", "lib/domain/"],
  },
  {
    path: "lib/graph/",
    holds: "The typed Graph API client; knows neither Next.js nor the database",
    mayImport: ["lib/domain/"],
  },
  {
    path: "lib/sandbox/",
    holds: "The Graph API emulator: its own server, process and state",
    mayImport: ["lib/domain/"],
  },
  { path: "lib/domain/", holds: "Pure rules and types, the same in browser and server", mayImport: [] },
];

/** Folders of `lib/server`, lowest first: each may import only those before it. */
export const SERVER_ORDER: readonly string[] = [
  "env",
  "app-version",
  "i18n",
  "log",
  "secrets",
  "store",
  "lease",
  "jobs",
  "refusal",
  "auth",
  "audit",
  "gate",
  "notifications",
  "accounts",
  "mirror",
  "drafts",
  "approvals",
  "sequences",
  "ads",
  "results",
  "webhooks",
  "changes",
  "setup",
  "reviews",
  "team",
  "activity",
  "presence",
  "emoji",
];

/** The table of layers in Markdown, as in the README. */
export function layerTable(): string {
  const rows = LAYERS.map(({ path, holds, mayImport }) => [
    `\`${path}\``,
    holds,
    mayImport.map((target) => target.slice(0, -1)).join(", ") || "nothing of ours",
  ]);
  const header = ["Layer", "Holds", "May import"];
  const widths = header.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(header), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
