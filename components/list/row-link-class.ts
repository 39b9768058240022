/** Makes the whole row clickable, except its other controls. */
export const rowLinkClass =
  "truncate text-start font-[550] tracking-[-.003em] outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:outline-accent focus-visible:after:-outline-offset-2";
