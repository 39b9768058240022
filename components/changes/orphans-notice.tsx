import { Button } from "@/components/ui/buttons/button";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import { Notice } from "@/components/ui/feedback/notice";
import type { OrphanCreative } from "@/lib/domain/changes/change";

type Props = {
  orphans: readonly OrphanCreative[];
  /** Left out where it cannot be done: somebody is at work, or one may only look. */
  onDelete?: () => void;
};

/** Creatives that were made and that no ad uses: nobody should have to find them by chance, or to go and delete them. */
export function OrphansNotice({ orphans, onDelete }: Props) {
  if (orphans.length === 0) return null;
  const one = orphans.length === 1;
  return (
    <Notice
      tone="info"
      size="sm"
      title={one ? "One creative isn't used by any ad." : `${orphans.length} creatives aren't used by any ad.`}
      action={
        onDelete ? (
          <Button size="sm" onClick={onDelete}>
            {one ? "Delete it at Meta…" : "Delete them at Meta…"}
          </Button>
        ) : null
      }
    >
      {one ? "It costs" : "They cost"} nothing, and no customer sees {one ? "it" : "them"}: the ad account’s library
      holds {one ? "it" : "them"}.
      <ul className="mt-1">
        {orphans.map(({ creativeId, adName }) => (
          <li key={creativeId} className="flex flex-wrap items-center gap-x-2 text-ink">
            <span dir="auto">Created for “{adName}”</span>
            <CopyButton value={creativeId} what={`id of the creative made for ${adName}`}>
              {creativeId}
            </CopyButton>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
