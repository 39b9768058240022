export const popupClass =
  "rounded-xl border border-line-strong bg-surface shadow-(--pop-shadow) outline-none transition-opacity duration-120 data-ending-style:opacity-0 data-starting-style:opacity-0";
