import { clsx } from "clsx";

export type ButtonVariant = "primary" | "secondary" | "ghost" | "danger";
export type ButtonSize = "md" | "sm";

const variants: Record<ButtonVariant, string> = {
  primary: "border-transparent bg-accent text-on-accent hover:bg-[color-mix(in_srgb,var(--accent)_88%,var(--ink))]",
  secondary: "border-line-strong bg-surface text-ink hover:bg-sunk",
  ghost:
    "border-transparent bg-transparent text-dim hover:bg-[color-mix(in_srgb,var(--ink)_7%,transparent)] hover:text-ink",
  danger:
    "border-transparent bg-red text-white dark:text-[#2b0705] hover:bg-[color-mix(in_srgb,var(--red)_88%,var(--ink))]",
};

const sizes: Record<ButtonSize, string> = { md: "h-8 gap-2 px-3", sm: "h-7 gap-1.5 px-2 text-[13px]" };

/** Shared by `Button` and links that look like one. */
export function buttonClass({
  variant = "secondary",
  size = "md",
  square = false,
}: {
  variant?: ButtonVariant;
  size?: ButtonSize;
  square?: boolean;
} = {}): string {
  return clsx(
    "inline-flex shrink-0 select-none items-center justify-center whitespace-nowrap rounded-lg border font-medium transition-colors duration-120",
    "disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55",
    variants[variant],
    sizes[size],
    square && (size === "md" ? "w-8 !px-0" : "w-7 !px-0"),
  );
}
