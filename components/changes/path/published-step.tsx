import Link from "next/link";
import { toWords } from "@/lib/domain/sequences/to-words";
import type { useChangeFacts } from "../use-change-facts";
import { PublishedDifference } from "./published-difference";

type Props = { wabaId: string; facts: Pick<ReturnType<typeof useChangeFacts>, "old" | "new"> };

/** The new sequence, and what differs from the one whose place it takes. */
export function PublishedStep({ wabaId, facts }: Props) {
  const [old, next] = [facts.old?.sequence, facts.new?.sequence];
  if (!next) return null;
  return (
    <div className="-mt-2.5 grid gap-1">
      {facts.new?.gone ? (
        <p className="text-[13px] text-amber">
          It has since been deleted at Meta. Ads can't be switched to it anymore.
        </p>
      ) : (
        <p className="text-[13px] text-dim">
          Published as{" "}
          <Link
            href={`/${wabaId}/sequences/${next.id}`}
            className="text-accent underline underline-offset-3 hover:no-underline"
          >
            “{next.name}”
          </Link>
        </p>
      )}
      {old?.message && next.message ? (
        <PublishedDifference before={toWords(old.name, old.message)} after={toWords(next.name, next.message)} />
      ) : null}
    </div>
  );
}
