"use client";

import { useEffect } from "react";
import { useComposerActions } from "@/lib/client/composer/use-composer";
import { useWarnings } from "./checks-context";

/** Reports warnings, because publishing asks for confirmation first. */
export function WarningsWatch() {
  const { reportWarnings } = useComposerActions();
  const found = useWarnings().length > 0;
  useEffect(() => reportWarnings(found), [reportWarnings, found]);
  return null;
}
