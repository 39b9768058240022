"use client";

import { lazy, Suspense, useEffect, useSyncExternalStore } from "react";
import type { PreviewTarget } from "./preview-target";

const PreviewPopup = lazy(() => import("./preview-popup").then((module) => ({ default: module.PreviewPopup })));

/** The one small preview of the list. It repeats what the row's page says, so assistive technology is not told of it. */
export function HoverPreview({ target, businessName }: { target: PreviewTarget; businessName: string }) {
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
      <PreviewPopup key={shown.sequence.id} {...shown} businessName={businessName} target={target} />
    </Suspense>
  ) : null;
}
