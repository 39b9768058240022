import type { Browser, BrowserContext } from "@playwright/test";
import type { Business } from "../../e2e/support/sandbox-control";

export type Member = Business & { person: BrowserContext };

/** Both servers, a browser, and two businesses with mirrored lists. */
export type Bench = {
  appUrl: string;
  sandboxUrl: string;
  /** The app's own store, for setup that takes too long over HTTP. */
  databaseUrl: string;
  browser: Browser;
  /** 10,000 sequences. */
  large: Member;
  /** 100 sequences. */
  small: Member;
};
