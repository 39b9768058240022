import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { AdRow } from "@/lib/sequences/ads/ad-row";
import { countAds } from "./count-ads";

type Props = {
  oldName: string;
  /** Ads of the mirror that greet with the old sequence still. */
  left: readonly AdRow[];
  /** Meta says that an ad uses it, and the mirror knows none: one of an account that is not looked at, say. */
  heldUnseen: boolean;
  canWrite: boolean;
  busy: boolean;
  onRetire: () => void;
  onKeep: () => void;
};

/** The end of a change: the old sequence is deleted once no ad uses it, or kept. */
export function RetireStep({ oldName, left, heldUnseen, canWrite, busy, onRetire, onKeep }: Props) {
  const held = left.length > 0 || heldUnseen;
  return (
    <>
      {left.length > 0 ? (
        <Notice tone="info" size="sm">
          {countAds(left.length)} {left.length === 1 ? "greets" : "greet"} with “{oldName}” still:{" "}
          {left
            .slice(0, 3)
            .map(({ name }) => `“${name}”`)
            .join(", ")}
          {left.length > 3 ? ` and ${left.length - 3} more` : null}. Meta keeps it until none does.
        </Notice>
      ) : heldUnseen ? (
        <Notice tone="warning" size="sm">
          Meta still says that an ad uses “{oldName}”, though none of the ads known here does. It may take Meta a
          moment, or the ad is in an ad account that is not chosen here.
        </Notice>
      ) : (
        <p className="text-dim">
          No ad uses “{oldName}” any more. Delete it, so that nobody chooses it by mistake; its words stay kept here.
          Until then every switch can be undone, afterwards none.
        </p>
      )}
      {canWrite ? (
        <div className="flex flex-wrap gap-2">
          {held ? null : (
            <Button variant="danger" busy={busy} onClick={onRetire}>
              Delete “{oldName}”…
            </Button>
          )}
          <Button busy={busy} onClick={onKeep}>
            Keep it and finish
          </Button>
        </div>
      ) : null}
    </>
  );
}
