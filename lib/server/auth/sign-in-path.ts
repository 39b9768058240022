import { safeCallback } from "./safe-callback";

export function signInPath(callbackUrl: string): string {
  const back = safeCallback(callbackUrl);
  return back === "/" ? "/sign-in" : `/sign-in?${new URLSearchParams({ callbackUrl: back })}`;
}
