import { skipFirstRunAction } from "@/lib/actions/sequences";

let skipped = false;

export const wasFirstRunSkipped = (): boolean => skipped;

export function skipFirstRun(wabaId: string): void {
  skipped = true;
  void skipFirstRunAction(wabaId, {}).catch(() => {});
}
