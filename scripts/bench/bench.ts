import type { Browser, BrowserContext } from "@playwright/test";
import type { Business } from "../../e2e/support/sandbox-control";

/** What every measurement gets: both servers, a browser with a signed-in person, and two businesses. */
export type Bench = {
  appUrl: string;
  sandboxUrl: string;
  browser: Browser;
  /** Signed in to `large` and `small`. */
  person: BrowserContext;
  /** 10,000 sequences, mirrored. */
  large: Business;
  /** 100 sequences, mirrored. */
  small: Business;
};
