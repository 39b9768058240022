import { CircleAlert } from "lucide-react";
import { Button } from "@/components/ui/buttons/button";
import { EmptyState } from "@/components/ui/feedback/empty-state";

/** The choice could not be counted; nothing that is known was lost. */
export function ResultsFailure({ onRetry }: { onRetry: () => void }) {
  return (
    <EmptyState
      icon={<CircleAlert className="size-5" />}
      title="The results could not be counted"
      actions={
        <Button variant="primary" onClick={onRetry}>
          Try again
        </Button>
      }
    >
      <p>Overture could not be reached, or something went wrong in it. Conversations are kept as they come in.</p>
    </EmptyState>
  );
}
