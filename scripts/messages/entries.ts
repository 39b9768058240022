const ACCOUNT = "app/[wabaId]";

/** Outermost first: layouts, and what Next.js renders inside them. */
export const entries: Record<string, { within: readonly string[]; files: readonly string[] }> = {
  root: { within: [], files: ["app/layout.tsx", "app/error.tsx"] },
  app: { within: ["root"], files: ["components/shell/frame/app-providers.tsx"] },
  review: { within: ["root"], files: ["app/r/[token]/page.tsx"] },
  "sign-in": { within: ["root", "app"], files: ["app/sign-in/page.tsx"] },
  accounts: { within: ["root", "app"], files: ["app/accounts/page.tsx"] },
  account: {
    within: ["root", "app"],
    files: [
      `${ACCOUNT}/layout.tsx`,
      ...["activity", "ads", "changes", "notifications", "results", "reviews", "sequences", "setup", "team"].map(
        (noun) => `${ACCOUNT}/${noun}/error.tsx`,
      ),
    ],
  },
  sequences: page("sequences/(list)"),
  composer: page("sequences/new", "sequences/[sequenceId]"),
  ads: page("ads"),
  change: page("changes/[changeId]"),
  "new-change": page("changes/new"),
  results: page("results"),
  notifications: page("notifications/(inbox)", "notifications/settings"),
  reviews: page("reviews/(list)", "reviews/[reviewId]"),
  setup: page("setup", "setup/deliveries"),
  activity: page("activity"),
  team: page("team"),
  invite: { within: ["root", "app"], files: ["app/invite/[[...path]]/page.tsx"] },
  history: page("sequences/[sequenceId]/history"),
};

function page(...folders: string[]) {
  return { within: ["root", "app", "account"], files: folders.map((folder) => `${ACCOUNT}/${folder}/page.tsx`) };
}

/** Refusals, their nested messages and toasts: `AppProviders` shows the toasts of every page of the app. */
export const everywhere =
  /^refusals\.(?!signIn$)|^(ads\.adsPermissions|changes\.keptCreatives|sequences\.schema)$|^ui\.(remedies|toast|refusalNotice)$/;
