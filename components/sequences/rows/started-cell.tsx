import type { Started } from "@/lib/client/results/started-query";

/** In words, with what is not sure told apart. */
export function startedTitle({ week, likely }: Started): string {
  const what = `${week.toLocaleString("en")} ${week === 1 ? "conversation" : "conversations"} in the last 7 days`;
  return likely > 0 ? `${what}, ${likely.toLocaleString("en")} of them likely, not confirmed` : what;
}

/** How many conversations a sequence started in a week, and the four weeks as a line. Nothing but a dash costs one element. */
export function StartedCell({ started }: { started: Started | undefined }) {
  if (!started) return <td className="hidden text-dim lg:block">–</td>;
  return (
    <td title={startedTitle(started)} className="hidden items-center gap-2.5 tabular-nums lg:flex">
      <svg
        aria-hidden="true"
        viewBox="0 0 100 20"
        preserveAspectRatio="none"
        className="hidden h-5 w-20 fill-none stroke-[1.5] stroke-accent xl:block"
      >
        <path d={started.line} vectorEffect="non-scaling-stroke" />
      </svg>
      {started.week.toLocaleString("en")}
    </td>
  );
}
