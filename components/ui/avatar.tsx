import { clsx } from "clsx";

/** Decorative: the name is always beside it. */
export function Avatar({ name, size = "md", round = false }: { name: string; size?: "sm" | "md"; round?: boolean }) {
  const [letter = "?"] = new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(name.trim() || "?");
  return (
    <span
      aria-hidden="true"
      className={clsx(
        "grid shrink-0 place-items-center font-semibold",
        size === "md" ? "size-[30px]" : "size-6 text-xs",
        round ? "rounded-full bg-line text-ink" : "rounded-lg bg-[#23402f] text-[#e9f6ee]",
      )}
    >
      {(typeof letter === "string" ? letter : letter.segment).toLocaleUpperCase()}
    </span>
  );
}
