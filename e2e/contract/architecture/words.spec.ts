import { expect, test } from "@playwright/test";
import { sourceFiles } from "../../support/source-files";

/** Private names that the code no longer uses, each with its replacement. */
const RETIRED: Readonly<Record<string, string>> = {
  means: "ctx",
  SequenceMeans: "ServiceContext",
  kinOf: "relatedSequenceIds",
  useParting: "useDraftConflict",
  parted: "conflict",
  useOpening: "useInitialPrompt",
  useComposerActs: "useComposerActions",
  WayOut: "Remedy",
  StandsStill: "Stalled",
  AdWish: "AttachRequest",
  keepQuiet: "pauseUntil",
  goOn: "resume",
  isOnItsWay: "isPending",
  isAtWork: "isRunning",
  begun: "started",
  Gathered: "SetupInputs",
  haystack: "searchText",
  Taking: "LeaseRequest",
  Seat: "Participant",
  outwaitLostCall: "waitOutInFlightCall",
  unlessClosed: "nullIfForbidden",
  whatIsKnown: "adStatusSummary",
  readAround: "readAdContext",
  Courier: "WebhookSender",
  Historian: "HistoryGenerator",
  ClickDesk: "ClickSimulator",
  Shelf: "Collection",
  attributedAnew: "reattributed",
  operationId: "changeId",
  Operation: "Change",
};
const IDENTIFIER = /[A-Za-z_$][\w$]*/g;
/** Strings and comments may use a retired name as an English word. */
const PROSE = /\/\*[\s\S]*?\*\/|\/\/.*$|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|>[^<>{}]*</gm;
const MIGRATIONS = "lib/server/store/migrations/";

test("no retired name comes back", () => {
  const found = sourceFiles()
    .filter(({ path }) => !path.startsWith(MIGRATIONS) && path !== "e2e/contract/architecture/words.spec.ts")
    .flatMap(({ path, text }) =>
      (text.replace(PROSE, "").match(IDENTIFIER) ?? [])
        .filter((name) => Object.hasOwn(RETIRED, name))
        .map((name) => `${path}: ${name} is called ${RETIRED[name]}`),
    );
  expect(found).toEqual([]);
});

const COMMENT = /\/\*[\s\S]*?\*\/|(?<![:"'`\w])\/\/[^\n]*/g;
/** Words of the dialect that comments were once written in. */
const DIALECT =
  /\b(anew|mend(?:s|ed|ing)?|whoever|whomever|nobody's|somebody|thereby|lest|of its own|by itself|by themselves|goes on|gone on|told apart|meanwhile|begun|way out)\b/i;

test("comments are written in plain English", () => {
  const found = sourceFiles()
    .filter(({ path }) => path !== "e2e/contract/architecture/words.spec.ts")
    .flatMap(({ path, text }) =>
      (text.match(COMMENT) ?? []).flatMap((comment) => {
        const word = DIALECT.exec(comment)?.[0];
        return word ? [`${path}: ${word}`] : [];
      }),
    );
  expect(found).toEqual([]);
});

/** The clients of Meta's API and the sandbox quote their sources, and may say more. */
const TERSE = ["app/", "components/", "lib/actions/", "lib/client/", "lib/domain/", "lib/server/", "scripts/"];
const MOST_COMMENTS_PERCENT = 5;

for (const folder of TERSE) {
  test(`at most ${MOST_COMMENTS_PERCENT} % of the lines of ${folder} are comments`, () => {
    const lines = sourceFiles()
      .filter(({ path }) => path.startsWith(folder))
      .flatMap(({ text }) => text.split("\n").filter((line) => line.trim() !== ""));
    let inside = false;
    const comments = lines.filter((line) => {
      const starts = /^\s*(\/\/|\{?\/\*)/.test(line);
      const isComment = inside || starts;
      if (isComment) inside = !line.includes("*/") && (inside || !/^\s*\/\//.test(line));
      return isComment;
    });
    expect((100 * comments.length) / lines.length).toBeLessThanOrEqual(MOST_COMMENTS_PERCENT);
  });
}
