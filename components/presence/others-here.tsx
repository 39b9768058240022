"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Avatar } from "@/components/ui/avatar";
import { toast } from "@/components/ui/feedback/toast";
import { Tooltip } from "@/components/ui/overlays/tooltip";
import { useFormats } from "@/lib/client/i18n/use-formats";
import { usePresence } from "@/lib/client/presence/use-presence";

type Props = {
  wabaId: string;
  userId: string;
  place: string;
  /** Where everybody has an own draft of the same words. Comments can't collide. */
  warnsOfTwoWriters?: boolean;
};

const mostAvatars = 3;

/** Who else is here, and who writes. Locks nothing; the warning is shown once. */
export function OthersHere({ wabaId, userId, place, warnsOfTwoWriters = false }: Props) {
  const t = useTranslations("presence.othersHere");
  const formats = useFormats();
  const { others, isWriting } = usePresence({
    ...{ wabaId, userId, place },
    // The composer's page has comments too, but its form holds the words alone.
    writesIn: warnsOfTwoWriters ? "form, [contenteditable]" : "textarea",
  });
  const writers = others.filter(({ state }) => state === "writing");
  const isCrowded = warnsOfTwoWriters && isWriting && writers.length > 0;
  const nameOf = (people: typeof others) => formats.list(people.map(({ name }) => name));
  const warned = useRef(false);
  const writing = nameOf(writers);
  useEffect(() => {
    if (!isCrowded || warned.current) return;
    warned.current = true;
    toast.show({ title: t("bothTitle", { names: writing, count: writers.length }), description: t("bothDetail") });
  }, [isCrowded, writing, writers.length, t]);

  const said =
    others.length === 0
      ? ""
      : writers.length > 0
        ? t("writing", { names: writing, count: writers.length })
        : t("here", { names: nameOf(others), count: others.length });
  return (
    <span className="flex min-w-0 items-center">
      <span role="status" className="sr-only">
        {said}
      </span>
      {others.length > 0 && (
        <Tooltip label={said} side="bottom">
          <span
            className={clsx(
              "flex min-w-0 items-center gap-1.5 rounded-full py-0.5 ps-0.5 pe-2 text-[13px]",
              writers.length > 0 ? "bg-amber-soft text-amber" : "text-dim",
            )}
          >
            <span className="flex -space-x-1.5 rtl:space-x-reverse">
              {others.slice(0, mostAvatars).map(({ userId: id, name }) => (
                <Avatar key={id} name={name} size="sm" round />
              ))}
            </span>
            <span aria-hidden="true" className="truncate max-lg:hidden">
              {said}
            </span>
          </span>
        </Tooltip>
      )}
    </span>
  );
}
