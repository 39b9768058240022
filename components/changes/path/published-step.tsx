import Link from "next/link";
import { useTranslations } from "next-intl";
import { toWords } from "@/lib/domain/sequences/to-words";
import type { useChangeFacts } from "../use-change-facts";
import { PublishedDifference } from "./published-difference";

type Props = { wabaId: string; facts: Pick<ReturnType<typeof useChangeFacts>, "old" | "new"> };

export function PublishedStep({ wabaId, facts }: Props) {
  const t = useTranslations("changes.publishedStep");
  const [old, next] = [facts.old?.sequence, facts.new?.sequence];
  if (!next) return null;
  return (
    <div className="-mt-2.5 grid gap-1">
      {facts.new?.gone ? (
        <p className="text-[13px] text-amber">{t("hasSinceBeenDeleted")}</p>
      ) : (
        <p className="text-[13px] text-dim">
          {t.rich("publishedAs", {
            name: next.name,
            link: (chunks) => (
              <Link
                href={`/${wabaId}/sequences/${next.id}`}
                className="text-accent underline underline-offset-3 hover:no-underline"
              >
                {chunks}
              </Link>
            ),
          })}
        </p>
      )}
      {old?.message && next.message ? (
        <PublishedDifference before={toWords(old.name, old.message)} after={toWords(next.name, next.message)} />
      ) : null}
    </div>
  );
}
