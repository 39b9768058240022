"use client";

import { Button } from "@/components/ui/buttons/button";
import { Notice } from "@/components/ui/feedback/notice";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import { Dialog } from "@/components/ui/overlays/dialog";
import { useSessions } from "@/lib/client/auth/use-sessions";
import { SessionRow } from "./session-row";

/** Where the person is signed in: each browser can be signed out by itself. */
export function SessionsDialog({ onClose }: { onClose: () => void }) {
  const { sessions, isError, retry, ending } = useSessions();
  const busy = ending.isPending ? ending.variables : null;
  const hasOthers = sessions?.some(({ isCurrent }) => !isCurrent);
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title="Where you're signed in"
      description="A browser that you sign out loses access at once. Drafts that it holds stay there."
      footer={
        hasOthers ? (
          <Button busy={busy === "others"} onClick={() => ending.mutate("others")}>
            Sign out everywhere else
          </Button>
        ) : null
      }
    >
      {ending.isError ? (
        <Notice tone="warning" live="polite" title="The browser is still signed in.">
          Overture can't be reached. Try again once you're online.
        </Notice>
      ) : null}
      {sessions ? (
        <ul className="divide-y divide-line">
          {sessions.map((session) => (
            <SessionRow
              key={session.id}
              session={session}
              busy={busy === session.id}
              onEnd={() => ending.mutate(session.id)}
            />
          ))}
        </ul>
      ) : isError ? (
        <Notice
          tone="warning"
          title="The list couldn't be loaded."
          action={
            <Button size="sm" onClick={() => void retry()}>
              Try again
            </Button>
          }
        >
          Check your internet connection.
        </Notice>
      ) : (
        <Skeleton className="h-24" />
      )}
    </Dialog>
  );
}
