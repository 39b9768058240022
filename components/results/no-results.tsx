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
        actions={<Button onClick={onClear}>Show the last 28 days, all of them</Button>}
      >
        <p>Nobody started a conversation in this period that passes the filters.</p>
      </EmptyState>
    );
  }
  const setup = (
    <Link href={`/${wabaId}/setup`} className={buttonClass({ variant: heard ? "secondary" : "primary" })}>
      Open Setup
    </Link>
  );
  return heard ? (
    <EmptyState icon={<ChartNoAxesColumn className="size-5" />} title="Listening, and nothing yet" actions={setup}>
      <p>Meta reports to Overture. The first conversation that starts from an ad appears here at once.</p>
    </EmptyState>
  ) : (
    <EmptyState icon={<Plug className="size-5" />} title="Results are not connected yet" actions={setup}>
      <p>
        Meta tells when a customer starts a conversation from an ad, and with which words. Connect the webhook once, and
        Overture shows which sequence, which version and which ice breaker they come from.
      </p>
    </EmptyState>
  );
}
