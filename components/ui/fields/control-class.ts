export const controlClass =
  "block w-full min-w-0 rounded-xl border border-line-strong bg-surface text-ink placeholder:text-faint " +
  "transition-[border-color,box-shadow] duration-150 outline-none focus-visible:outline-none " +
  "focus:border-accent focus:shadow-[0_0_0_3px_color-mix(in_srgb,var(--accent)_16%,transparent)] " +
  "aria-invalid:border-red aria-invalid:focus:shadow-[0_0_0_3px_color-mix(in_srgb,var(--red)_16%,transparent)] " +
  "data-locked:border-line data-locked:bg-sunk disabled:cursor-not-allowed disabled:bg-sunk disabled:text-dim";
