import { CircleAlert } from "lucide-react";
import { Button } from "@/components/ui/buttons/button";
import { EmptyState } from "@/components/ui/feedback/empty-state";

/** The choice could not be counted; nothing that is known was lost. */
export function ResultsFailure({ onRetry }: { onRetry: () => void }) {
  return (
    <EmptyState
      icon={<CircleAlert className="size-5" />}
      title="Results couldn't be loaded"
      actions={
        <Button variant="primary" onClick={onRetry}>
          Try again
        </Button>
      }
    >
      <p>Check your internet connection. Conversations are still being recorded.</p>
    </EmptyState>
  );
}
