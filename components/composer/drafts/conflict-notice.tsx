import { Button } from "@/components/ui/buttons/button";
import { Notice } from "@/components/ui/feedback/notice";

type ConflictNoticeProps = {
  /** It was published or discarded there. */
  ended: boolean;
  take: () => void;
  keepCopy: () => void;
};

/** The draft went on elsewhere, from other words: nothing is overwritten, one of the two is chosen. */
export function ConflictNotice({ ended, take, keepCopy }: ConflictNoticeProps) {
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
          <Button size="sm" onClick={take}>
            {ended ? "See what is there now" : "Take the other words"}
          </Button>
          <Button size="sm" onClick={keepCopy}>
            Keep mine as a copy
          </Button>
        </span>
      }
    >
      Your words here are safe: until you choose, they are kept as a draft of their own.
    </Notice>
  );
}
