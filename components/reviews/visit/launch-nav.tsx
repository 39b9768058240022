"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { useVisiting } from "./visit-context";

/** The sequences of a launch, each with its decision, and how far the visitor has come. */
export function LaunchNav() {
  const t = useTranslations("reviews.launchNav");
  const { state, page } = useVisiting();
  const { items } = state;
  if (items.length < 2) return null;
  const decided = items.filter(({ mine, newest }) => mine?.revision === newest).length;
  return (
    <nav aria-label={t("sequences")} className="grid gap-2">
      <p role="status" className="flex items-center gap-2 text-[13px] text-dim tabular-nums">
        <progress
          value={decided}
          max={items.length}
          aria-label={t("progress")}
          className="h-1.5 w-24 appearance-none overflow-hidden rounded-full bg-line-strong [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line-strong [&::-webkit-progress-value]:bg-accent"
        />
        {t("decided", { count: decided, total: items.length })}
      </p>
      <ol className="flex gap-2 overflow-x-auto pb-1 max-lg:-mx-4 max-lg:px-4">
        {items.map(({ position, name, mine, newest }) => {
          const current = mine?.revision === newest ? mine.decision : null;
          return (
            <li key={position} className="shrink-0">
              <a
                href={`?s=${position}`}
                aria-current={position === page.position ? "page" : undefined}
                className={clsx(
                  "flex min-h-8 max-w-56 items-center gap-1.5 rounded-lg border px-2.5",
                  position === page.position
                    ? "border-accent bg-accent-soft"
                    : "border-line-strong bg-surface hover:bg-sunk",
                )}
              >
                <bdi className="truncate">{name}</bdi>
                {current === "approved" ? <span className="text-accent text-xs">{t("approved")}</span> : null}
                {current === "changes-requested" ? (
                  <span className="text-amber text-xs">{t("changesRequested")}</span>
                ) : null}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
