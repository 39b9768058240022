import type { Browser, BrowserContext } from "@playwright/test";
import type { Business } from "../../e2e/support/sandbox-control";

/** A business with the browser of the person who is signed in to it. */
export type Member = Business & { person: BrowserContext };

/** What every measurement gets: both servers, a browser, and two businesses whose lists are mirrored. */
export type Bench = {
  appUrl: string;
  sandboxUrl: string;
  /** Of the app's own store, for what would take too long through the door. */
  databaseUrl: string;
  browser: Browser;
  /** 10,000 sequences. */
  large: Member;
  /** 100 sequences. */
  small: Member;
};
