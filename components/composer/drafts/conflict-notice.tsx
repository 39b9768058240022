import { Button } from "@/components/ui/buttons/button";
import { Notice } from "@/components/ui/feedback/notice";
import { useComposerActions } from "@/lib/client/composer/use-composer";

/** The draft went on elsewhere, from other words: nothing is overwritten, one of the two is chosen. */
export function ConflictNotice({ ended }: { /** It was published or discarded there. */ ended: boolean }) {
  const { takeRemoteVersion, keepCopy } = useComposerActions();
  return (
    <Notice
      tone="warning"
      live="polite"
      title={
        ended
          ? "This draft was published or discarded in another tab or on another device."
          : "This draft was changed in another tab or on another device."
      }
      action={
        <span className="flex flex-wrap gap-2">
          <Button size="sm" onClick={takeRemoteVersion}>
            {ended ? "Reload" : "Use the other version"}
          </Button>
          <Button size="sm" onClick={keepCopy}>
            Keep mine as a copy
          </Button>
        </span>
      }
    >
      Your text is safe. It's kept as a separate draft until you choose.
    </Notice>
  );
}
