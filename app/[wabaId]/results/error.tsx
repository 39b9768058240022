"use client";

import { PageFailure } from "@/components/shell/page-failure";

export default function ResultsError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <PageFailure what="The results" error={error} onRetry={reset} />;
}
