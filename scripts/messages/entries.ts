const ACCOUNT = "app/[wabaId]";

/** Outermost first: layouts, and what Next.js renders inside them. */
export const entries: Record<string, { within: readonly string[]; files: readonly string[] }> = {
  root: { within: [], files: ["app/layout.tsx", "app/error.tsx"] },
  "sign-in": { within: ["root"], files: ["app/sign-in/page.tsx"] },
  accounts: { within: ["root"], files: ["app/accounts/page.tsx"] },
  account: {
    within: ["root"],
    files: [
      `${ACCOUNT}/layout.tsx`,
      ...["activity", "ads", "changes", "results", "sequences", "setup"].map((noun) => `${ACCOUNT}/${noun}/error.tsx`),
    ],
  },
  sequences: page("sequences/(list)"),
  composer: page("sequences/new", "sequences/[sequenceId]"),
  ads: page("ads"),
  change: page("changes/[changeId]"),
  "new-change": page("changes/new"),
  results: page("results"),
  setup: page("setup", "setup/deliveries"),
  activity: page("activity"),
  history: page("sequences/[sequenceId]/history"),
};

function page(...folders: string[]) {
  return { within: ["root", "account"], files: folders.map((folder) => `${ACCOUNT}/${folder}/page.tsx`) };
}

/** Refusals, their nested messages and toasts: the root layout shows the toasts of every page. */
export const everywhere =
  /^refusals\.(?!signIn$)|^(ads\.adsPermissions|changes\.keptCreatives|sequences\.schema)$|^ui\.(remedies|toast|refusalNotice)$/;
