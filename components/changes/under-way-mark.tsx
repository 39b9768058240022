import type { MouseEvent } from "react";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { UnderWay } from "@/lib/domain/changes/under-way";

type Props = {
  wabaId: string;
  underWay: UnderWay;
  /** Follows the link in place; without it, the browser does. */
  onFollow?: (event: MouseEvent<HTMLAnchorElement>) => void;
};

/** Marks an item with an open change and links to it. */
export function UnderWayMark({ wabaId, underWay: { changeId, label }, onFollow }: Props) {
  const text = useMessageText();
  return (
    <a
      href={`/${wabaId}/changes/${changeId}`}
      onClick={onFollow}
      className="relative z-1 shrink-0 rounded font-medium text-blue text-xs underline-offset-3 hover:underline"
    >
      {text(label)}
    </a>
  );
}
