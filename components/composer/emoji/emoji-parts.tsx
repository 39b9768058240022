import { clsx } from "clsx";
import type { EmojiPickerListComponents } from "frimousse";
import type { AriaAttributes } from "react";

/** The grid's cells are buttons that the search moves between, so that a row is a role and no stop of its own. */
const row = { role: "row" } as const;

/** The library counts rows and columns from zero, ARIA from one. */
const countedFromOne = (props: AriaAttributes): AriaAttributes => ({
  "aria-rowindex": props["aria-rowindex"] === undefined ? undefined : props["aria-rowindex"] + 1,
  "aria-colindex": props["aria-colindex"] === undefined ? undefined : props["aria-colindex"] + 1,
});

/** How the grid is drawn. Stable, so that scrolling mounts nothing twice. */
export const emojiParts: EmojiPickerListComponents = {
  CategoryHeader: ({ category, ...props }) => (
    <div {...props} className="bg-surface px-1 pt-2 pb-1 font-medium text-faint text-xs">
      {category.label}
    </div>
  ),
  Row: ({ children, ...props }) => (
    <div {...props} {...row} {...countedFromOne(props)}>
      {children}
    </div>
  ),
  Emoji: ({ emoji, ...props }) => (
    <button
      {...props}
      type="button"
      {...countedFromOne(props)}
      className={clsx("grid size-[34px] place-items-center rounded-md text-xl", emoji.isActive && "bg-accent-soft")}
    >
      {emoji.emoji}
    </button>
  ),
};
