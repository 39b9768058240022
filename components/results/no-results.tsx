import { ChartNoAxesColumn, Plug, SearchX } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/buttons/button";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { EmptyState } from "@/components/ui/feedback/empty-state";

type Props = { wabaId: string; heard: boolean; started: boolean; onClear: () => void };

/** Why there is nothing to show, and the way on: connect, wait, or look elsewhere. */
export function NoResults({ wabaId, heard, started, onClear }: Props) {
  if (started) {
    return (
      <EmptyState
        icon={<SearchX className="size-5" />}
        title="No conversations here"
        actions={<Button onClick={onClear}>Show all from the last 28 days</Button>}
      >
        <p>No conversations match this period and these filters.</p>
      </EmptyState>
    );
  }
  const setup = (
    <Link href={`/${wabaId}/setup`} className={buttonClass({ variant: heard ? "secondary" : "primary" })}>
      Open Setup
    </Link>
  );
  return heard ? (
    <EmptyState icon={<ChartNoAxesColumn className="size-5" />} title="Connected. No conversations yet" actions={setup}>
      <p>The first conversation that starts from an ad appears here immediately.</p>
    </EmptyState>
  ) : (
    <EmptyState icon={<Plug className="size-5" />} title="Results are not connected yet" actions={setup}>
      <p>
        Connect the webhook once, and Overture shows which sequence, version and ice breaker each conversation started
        from.
      </p>
    </EmptyState>
  );
}
