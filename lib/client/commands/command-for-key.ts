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
  typing: boolean;
  covered: boolean;
  singleKeys: boolean;
};

/** On non-Latin layouts Ctrl and ⌘ combinations go by the key's place. */
export function nameOfKey(press: KeyPress): string {
  const { key, code } = press;
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  const foreign = key.length === 1 && key.charCodeAt(0) > 126;
  const name = foreign && place ? place : key.length === 1 ? key.toUpperCase() : key;
  const mod = press.ctrlKey || press.metaKey ? "Mod+" : "";
  const alt = press.altKey ? "Alt+" : "";
  // The shift that types a "?" is part of the key; with a letter it is a modifier.
  const shift = press.shiftKey && (mod !== "" || !/^[^\p{L}]$/u.test(name)) ? "Shift+" : "";
  return `${mod}${alt}${shift}${name}`;
}

/** Single keys never act in fields or over dialogs: speech input types them too (WCAG 2.1.4). */
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
