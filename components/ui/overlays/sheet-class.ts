/**
 * Below `sm`, a popup is a sheet at the bottom of the screen, in reach of the thumb. Overrides the positioner's inline
 * styles, so that a menu stays a menu for assistive technology and no code loads for it.
 */
export const sheetPlace =
  "z-50 max-sm:fixed! max-sm:inset-x-0! max-sm:top-auto! max-sm:bottom-0! max-sm:w-full! max-sm:transform-none!";

/** Wins over widths and heights that suit a popup beside its button. */
export const sheetClass =
  "max-sm:max-h-[min(85dvh,640px)]! max-sm:w-full! max-sm:max-w-none! max-sm:overflow-y-auto max-sm:overscroll-contain max-sm:rounded-b-none max-sm:rounded-t-2xl max-sm:border-x-0 max-sm:border-b-0 " +
  "max-sm:transition-[translate,opacity] max-sm:data-starting-style:translate-y-full max-sm:data-ending-style:translate-y-full";

export const sheetBackdrop =
  "fixed inset-0 z-50 touch-none bg-black/40 transition-opacity duration-120 data-ending-style:opacity-0 data-starting-style:opacity-0 sm:hidden";

/** Repeats a menu's name above it, because its button may be out of sight. */
export const sheetTitle =
  "max-sm:px-2 max-sm:pt-1 max-sm:pb-4 max-sm:before:block max-sm:before:truncate max-sm:before:px-2 max-sm:before:py-2 max-sm:before:font-[550] max-sm:before:content-[attr(aria-label)]";

/** A line that a finger hits. */
export const sheetLine = "max-sm:min-h-11 max-sm:text-[15px]";
