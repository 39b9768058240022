import { clsx } from "clsx";

/** On a filled button pass `inherit`. */
export function Kbd({ children, inherit = false }: { children: string; inherit?: boolean }) {
  return (
    <kbd
      className={clsx(
        "pointer-fine:inline-flex hidden h-[18px] min-w-[18px] items-center justify-center rounded border px-1 font-medium font-sans text-[11px] leading-none",
        inherit ? "border-current/35 text-inherit" : "border-line-strong bg-surface text-dim",
      )}
    >
      {children}
    </kbd>
  );
}
