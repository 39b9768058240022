import { UNREAD_MAX } from "@/lib/domain/notifications/inbox";

/** Nothing if all is read. The accessible name of its button says the number. */
export function UnreadBadge({ unread }: { unread: number }) {
  if (unread === 0) return null;
  return (
    <span
      aria-hidden="true"
      className="grid h-[18px] min-w-[18px] place-items-center rounded-full bg-accent px-1 font-semibold text-[11px] text-on-accent tabular-nums leading-none"
    >
      {unread >= UNREAD_MAX ? `${UNREAD_MAX - 1}+` : unread}
    </span>
  );
}
