import type { ReactNode } from "react";

/** Components from other modules: requesting access to ads, and choosing ad accounts. */
export type SetupSlots = {
  askToSee: ReactNode;
  askToChange: ReactNode;
  askToHear: ReactNode;
  chooseAdAccounts: ReactNode;
};
