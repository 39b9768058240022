import { lazy } from "react";
import { whenOnline } from "../browser/when-online";
import { laterMessages } from "./later-messages";

/** Loads a component with the messages that pages don't send with their first paint. */
export const lazyPart: typeof lazy = (load) =>
  lazy(async () => {
    const [module] = await Promise.all([whenOnline(load), laterMessages()]);
    return module;
  });
