import { type CommandId, commandOf } from "./command-table";

export type KeyPress = {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
};

export type KeySurroundings = {
  offered: readonly CommandId[];
  /** The focus is where characters are typed. */
  typing: boolean;
  /** A dialog or menu is open. */
  covered: boolean;
  /** The person wants keys without Ctrl or ⌘ at all. */
  singleKeys: boolean;
};

/**
 * The key as the table writes it. Where the keyboard speaks another script, Ctrl and ⌘ go by the key's place: Ctrl+S saves
 * on an Arabic keyboard too.
 */
export function nameOfKey(press: KeyPress): string {
  const { key, code } = press;
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  const foreign = key.length === 1 && key.charCodeAt(0) > 126;
  const name = foreign && place ? place : key.length === 1 ? key.toUpperCase() : key;
  const mod = press.ctrlKey || press.metaKey ? "Mod+" : "";
  const alt = press.altKey ? "Alt+" : "";
  // The shift that makes a "?" is part of the key; with a letter it means something else.
  const shift = press.shiftKey && (mod !== "" || !/^[^\p{L}]$/u.test(name)) ? "Shift+" : "";
  return `${mod}${alt}${shift}${name}`;
}

/**
 * Which command a key means here, or null. Single keys never act where one types, over dialogs and menus, or where they
 * are switched off: speech input and screen readers type them too (WCAG 2.1.4).
 */
export function commandForKey(press: KeyPress, around: KeySurroundings): CommandId | null {
  const name = nameOfKey(press);
  const single = !name.startsWith("Mod+") && name !== "Escape";
  if (single && (around.typing || !around.singleKeys)) return null;
  if (name === "Escape" && around.typing) return null;
  const meant = around.offered.filter((id) => {
    const { keys, inField, besideFields, overDialogs } = commandOf(id);
    if (besideFields && around.typing) return false;
    return keys === name && !inField && (overDialogs || !around.covered);
  });
  return meant.at(-1) ?? null;
}
