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
