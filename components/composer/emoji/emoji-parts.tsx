import { clsx } from "clsx";
import type { EmojiPickerListComponents } from "frimousse";
import type { AriaAttributes } from "react";

/** The cells are the buttons, so a row is only a role and not focusable. */
const row = { role: "row" } as const;

/** The library counts rows and columns from zero, ARIA from one. */
const countedFromOne = (props: AriaAttributes): AriaAttributes => ({
  "aria-rowindex": props["aria-rowindex"] === undefined ? undefined : props["aria-rowindex"] + 1,
  "aria-colindex": props["aria-colindex"] === undefined ? undefined : props["aria-colindex"] + 1,
});

/** A stable object, so that scrolling doesn't remount cells. */
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
