"use client";

import { useRouter } from "next/navigation";
import { type MouseEvent, useCallback } from "react";
import type { PreviewTarget } from "./preview-target";

/** Handles plain links, which are cheaper than `Link`; leaves new tabs and windows to the browser. */
export function useFollow({ hide }: Pick<PreviewTarget<never>, "hide">) {
  const router = useRouter();
  return useCallback(
    (event: MouseEvent<HTMLAnchorElement>) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      hide();
      router.push(event.currentTarget.pathname);
    },
    [hide, router],
  );
}
