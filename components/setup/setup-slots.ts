import type { ReactNode } from "react";

/** What other rooms lend to the page: how access to ads is asked for, and ad accounts are chosen. */
export type SetupSlots = {
  askToSee: ReactNode;
  askToChange: ReactNode;
  askToHear: ReactNode;
  chooseAdAccounts: ReactNode;
};
