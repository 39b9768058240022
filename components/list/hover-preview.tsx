"use client";

import { type ReactNode, Suspense, useEffect, useSyncExternalStore } from "react";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import type { PreviewTarget } from "./preview-target";

const PreviewPopup = lazyPart(() => import("./preview-popup").then((module) => ({ default: module.PreviewPopup })));

type Props<Subject> = {
  target: PreviewTarget<Subject>;
  /** Usually a `lazy` component. */
  preview: (subject: Subject) => ReactNode;
};

/** Hidden from assistive technology, because the row's page has the same content. */
export function HoverPreview<Subject extends { id: string }>({ target, preview }: Props<Subject>) {
  const shown = useSyncExternalStore(target.subscribe, target.current, () => null);

  useEffect(() => {
    if (!shown) return;
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && target.hide();
    window.addEventListener("scroll", target.hide, { passive: true });
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("scroll", target.hide);
      window.removeEventListener("keydown", onKey);
    };
  }, [shown, target]);
  useEffect(() => target.hide, [target]);

  return shown ? (
    <Suspense fallback={null}>
      <PreviewPopup key={shown.subject.id} row={shown.row} onEnter={target.stay} onLeave={target.leave}>
        {preview(shown.subject)}
      </PreviewPopup>
    </Suspense>
  ) : null;
}
