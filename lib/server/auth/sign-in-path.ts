import { safeCallback } from "./safe-callback";

/** The sign-in page, which leads back to `callbackUrl`. */
export function signInPath(callbackUrl: string): string {
  const back = safeCallback(callbackUrl);
  return back === "/" ? "/sign-in" : `/sign-in?${new URLSearchParams({ callbackUrl: back })}`;
}
