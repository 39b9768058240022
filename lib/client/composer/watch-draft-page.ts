import type { DraftSaver } from "../drafts/draft-saver";
import { guardLeaving } from "../drafts/guard-leaving";
import { type DraftPlace, draftKey } from "../drafts/local-drafts";

/** Saves when the page closes or the network returns, and listens to other tabs with the same draft. */
export function watchDraftPage(
  place: DraftPlace,
  saver: DraftSaver,
  onOtherTab: (kept: string | null) => void,
  askToLeave: () => boolean,
) {
  const key = draftKey(place);
  const onStorage = (event: StorageEvent) => {
    if (event.key === key && event.storageArea === localStorage) onOtherTab(event.newValue);
  };
  const onHide = () => (document.visibilityState === "hidden" ? saver.flushBeforeEnd() : void saver.flush());
  const onEnd = () => saver.flushBeforeEnd();
  const onBack = () => void saver.flush();
  const unguard = guardLeaving(saver.isSafe, askToLeave);
  addEventListener("storage", onStorage);
  addEventListener("pagehide", onEnd);
  addEventListener("online", onBack);
  document.addEventListener("visibilitychange", onHide);
  return () => {
    unguard();
    removeEventListener("storage", onStorage);
    removeEventListener("pagehide", onEnd);
    removeEventListener("online", onBack);
    document.removeEventListener("visibilitychange", onHide);
  };
}
