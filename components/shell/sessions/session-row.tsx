import { Laptop, Smartphone } from "lucide-react";
import { Button } from "@/components/ui/buttons/button";
import { RelativeTime } from "@/components/ui/relative-time";
import type { SignedInBrowser } from "@/lib/domain/sessions/signed-in-browser";

type Props = { session: SignedInBrowser; busy: boolean; onEnd: () => void };

const mobileSystems = new Set(["Android", "iOS"]);

function nameOf({ browser, system }: SignedInBrowser): string {
  if (browser && system) return `${browser} on ${system}`;
  return browser ?? system ?? "Unknown browser";
}

export function SessionRow({ session, busy, onEnd }: Props) {
  const Icon = mobileSystems.has(session.system ?? "") ? Smartphone : Laptop;
  const name = nameOf(session);
  return (
    <li className="flex items-center gap-3 py-3">
      <Icon aria-hidden="true" className="size-5 shrink-0 text-dim" strokeWidth={1.75} />
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium">{name}</p>
        <p className="text-[13px] text-dim">
          {session.isCurrent ? (
            "This browser"
          ) : (
            <>
              Last used <RelativeTime iso={session.seenAt} />
            </>
          )}
        </p>
      </div>
      {session.isCurrent ? null : (
        <Button size="sm" busy={busy} aria-label={`Sign out ${name}`} onClick={onEnd}>
          Sign out
        </Button>
      )}
    </li>
  );
}
