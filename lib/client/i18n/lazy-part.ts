import { type FunctionComponent, type LazyExoticComponent, lazy } from "react";
import { laterMessages } from "./later-messages";

/** Loads a component with the messages that pages don't send with their first paint. */
export function lazyPart<Props>(
  load: () => Promise<{ default: FunctionComponent<Props> }>,
): LazyExoticComponent<FunctionComponent<Props>> {
  return lazy(async () => {
    const [module] = await Promise.all([load(), laterMessages()]);
    return module;
  });
}
