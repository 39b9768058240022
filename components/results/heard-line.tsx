"use client";

import { clsx } from "clsx";
import { ago } from "@/components/ui/relative-time";
import { useNow } from "@/components/ui/use-now";

type Props = { heardAt: string | null; failing: boolean };

/** When Meta last told something. Deliberately no live region: it changes all the time. */
export function HeardLine({ heardAt, failing }: Props) {
  const now = useNow(5000);
  const text = failing
    ? "Not reachable; what you see may be old"
    : heardAt === null
      ? "Nothing heard from Meta yet"
      : `Live${now === null ? "" : `, last heard ${ago(heardAt, Math.max(now, Date.parse(heardAt)))}`}`;
  return (
    <p className="flex items-center gap-1.5 whitespace-nowrap text-dim text-xs tabular-nums">
      <span
        aria-hidden="true"
        className={clsx("size-1.5 rounded-full", failing ? "bg-amber" : heardAt ? "bg-[#2f9e64]" : "bg-faint")}
      />
      {text}
    </p>
  );
}
