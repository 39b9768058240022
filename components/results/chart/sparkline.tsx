import { clsx } from "clsx";
import { sparkPath } from "@/lib/client/results/started-query";

type Props = {
  values: readonly number[];
  /** The last day is today. */
  unfinished: boolean;
  className?: string;
};

/** Decorative: the number beside it says the same. */
export function Sparkline({ values, unfinished, className }: Props) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 20"
      preserveAspectRatio="none"
      className={clsx("rtl:-scale-x-100", className)}
    >
      <path
        d={sparkPath(values, unfinished)}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
