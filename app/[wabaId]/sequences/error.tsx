"use client";

import { PageFailure } from "@/components/shell/page-failure";

export default function SequencesError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <PageFailure what="The sequences" error={error} onRetry={reset} />;
}
