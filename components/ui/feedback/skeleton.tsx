import { clsx } from "clsx";

/** The surrounding region announces "Loading" once. */
export function Skeleton({ className = "" }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={clsx(
        "block animate-pulse bg-[color-mix(in_srgb,var(--ink)_8%,transparent)] motion-reduce:animate-none",
        !className.includes("rounded-") && "rounded-md",
        className,
      )}
    />
  );
}
