import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";
import type { OrphanCreative } from "@/lib/sequences/ads/operation";

/** Creatives that were made and that no ad uses: nobody should have to find them by chance. */
export function OrphansNotice({ orphans }: { orphans: readonly OrphanCreative[] }) {
  if (orphans.length === 0) return null;
  return (
    <Notice
      tone="info"
      size="sm"
      title={
        orphans.length === 1
          ? "One creative was made that no ad uses."
          : `${orphans.length} creatives were made that no ad uses.`
      }
    >
      {orphans.length === 1 ? "It costs" : "They cost"} nothing, and no customer sees{" "}
      {orphans.length === 1 ? "it" : "them"}: the ad account’s library holds {orphans.length === 1 ? "it" : "them"}, to
      be left or deleted there.
      <ul className="mt-1">
        {orphans.map(({ creativeId, adName }) => (
          <li key={creativeId} className="flex flex-wrap items-center gap-x-2 text-ink">
            <span dir="auto">Made for “{adName}”</span>
            <CopyButton value={creativeId} what={`id of the creative made for ${adName}`}>
              {creativeId}
            </CopyButton>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
