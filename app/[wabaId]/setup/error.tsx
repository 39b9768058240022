"use client";

import { PageFailure } from "@/components/shell/page-failure";

export default function SetupError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <PageFailure what="Setup" error={error} onRetry={reset} />;
}
