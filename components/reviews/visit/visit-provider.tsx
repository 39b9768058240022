"use client";

import { type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from "react";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import { useVisit } from "@/lib/client/review-links/use-visit";
import type { VisitPage } from "@/lib/domain/reviews/review-visit";
import { LinkUnavailable } from "./link-unavailable";
import { VisitContext, type Visiting } from "./visit-context";

const NameDialog = lazyPart(() => import("./name-dialog").then((module) => ({ default: module.NameDialog })));

type Props = { token: string; page: VisitPage; children: ReactNode };

/** Once the link has ended, nothing of the page stays. */
export function VisitProvider({ token, page, children }: Props) {
  const visit = useVisit(token, page.position, page.state);
  const [isAsking, setAsking] = useState(false);
  const answer = useRef<(named: boolean) => void>(null);
  const isNamed = visit.state.viewer.name !== null;
  const askName = useCallback((): Promise<boolean> => {
    if (isNamed) return Promise.resolve(true);
    setAsking(true);
    return new Promise((resolve) => {
      answer.current = resolve;
    });
  }, [isNamed]);
  const visiting = useMemo((): Visiting => ({ ...visit, page, askName }), [visit, page, askName]);
  if (visit.hasEnded) return <LinkUnavailable />;
  return (
    <VisitContext value={visiting}>
      {children}
      {isAsking ? (
        <Suspense fallback={null}>
          <NameDialog
            onName={(name, email) => visit.act("introduce", { name, email })}
            onClose={(named) => {
              setAsking(false);
              answer.current?.(named);
            }}
          />
        </Suspense>
      ) : null}
    </VisitContext>
  );
}
