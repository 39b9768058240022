"use client";

import { useRouter } from "next/navigation";
import { type MouseEvent, useCallback } from "react";
import { moving } from "@/components/ui/moves";
import type { PreviewTarget } from "./preview-target";

/** Handles plain links, which are cheaper than `Link`; leaves new tabs and windows to the browser. */
export function useFollow({ hide }: Pick<PreviewTarget<never>, "hide">) {
  const router = useRouter();
  return useCallback(
    (event: MouseEvent<HTMLAnchorElement>) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      hide();
      for (const link of document.querySelectorAll("[data-opening]")) link.removeAttribute("data-opening");
      event.currentTarget.dataset.opening = "";
      router.push(event.currentTarget.pathname, moving);
    },
    [hide, router],
  );
}
