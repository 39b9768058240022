export type CommandGroup = "Everywhere" | "Lists" | "Writing" | "Preview" | "Account";

export type Command = {
  label: string;
  group: CommandGroup;
  /** `Mod` is ⌘ on Apple keyboards and Ctrl on others. Letters are capitals. */
  keys?: string;
  overDialogs?: boolean;
  passive?: boolean;
  /** The field handles the keys itself; listed for the help only. */
  inField?: boolean;
  /** Inside fields the browser keeps this key. */
  besideFields?: boolean;
  unlisted?: boolean;
  untold?: boolean;
};

/** The listener, the palette and the help read this table, so they can't differ. */
export const commandTable = {
  palette: { label: "Find a command or a sequence", group: "Everywhere", keys: "Mod+K", unlisted: true },
  help: { label: "Show all keys", group: "Everywhere", keys: "?" },
  create: { label: "New sequence", group: "Everywhere", keys: "N" },
  "create.elsewhere": { label: "New sequence", group: "Everywhere" },
  "list.open": { label: "Go to all sequences", group: "Everywhere" },
  "list.deleted": { label: "Recently deleted", group: "Everywhere" },
  "ads.open": { label: "Go to ads", group: "Everywhere" },
  "results.open": { label: "Go to results", group: "Everywhere" },
  "setup.open": { label: "Go to setup", group: "Everywhere" },
  starters: { label: "Start from an example", group: "Everywhere" },

  "list.search": { label: "Search the list", group: "Lists", keys: "/" },
  "list.next": { label: "Next row", group: "Lists", keys: "J", unlisted: true },
  "list.previous": { label: "Previous row", group: "Lists", keys: "K", unlisted: true },
  "list.edit": { label: "Open the focused row", group: "Lists", keys: "E", unlisted: true },
  "list.select": { label: "Select the focused row", group: "Lists", keys: "X", unlisted: true },
  "list.clear": {
    label: "Clear selection or close",
    group: "Lists",
    keys: "Escape",
    passive: true,
    unlisted: true,
  },
  "list.refresh": { label: "Check with Meta now", group: "Lists" },

  save: { label: "Save the draft", group: "Writing", keys: "Mod+S", overDialogs: true },
  publish: { label: "Publish", group: "Writing", keys: "Mod+Enter" },
  "publish.confirm": {
    label: "Confirm publishing",
    group: "Writing",
    keys: "Mod+Enter",
    overDialogs: true,
    unlisted: true,
    untold: true,
  },
  bold: { label: "Bold", group: "Writing", keys: "Mod+B", inField: true, unlisted: true },
  italic: { label: "Italic", group: "Writing", keys: "Mod+I", inField: true, unlisted: true },
  "question.up": { label: "Move the question up", group: "Writing", keys: "Alt+↑", inField: true, unlisted: true },
  "question.down": { label: "Move the question down", group: "Writing", keys: "Alt+↓", inField: true, unlisted: true },
  undo: { label: "Undo in all fields", group: "Writing", keys: "Mod+Z", besideFields: true },
  redo: { label: "Redo in all fields", group: "Writing", keys: "Mod+Shift+Z", besideFields: true },
  duplicate: { label: "Duplicate as new", group: "Writing" },
  "id.copy": { label: "Copy the sequence’s id", group: "Writing" },

  "preview.ios": { label: "Preview on iOS", group: "Preview" },
  "preview.android": { label: "Preview on Android", group: "Preview" },
  "preview.light": { label: "Preview on a light phone", group: "Preview" },
  "preview.dark": { label: "Preview on a dark phone", group: "Preview" },
  "preview.other": { label: "Preview the other start", group: "Preview" },

  "theme.light": { label: "Light theme", group: "Account" },
  "theme.dark": { label: "Dark theme", group: "Account" },
  "theme.system": { label: "System theme", group: "Account" },
  accounts: { label: "All business accounts", group: "Account" },
  "sign-out": { label: "Sign out", group: "Account" },
} as const satisfies Record<string, Command>;

export type CommandId = keyof typeof commandTable;

export const commandIds = Object.keys(commandTable) as CommandId[];

export function commandOf(id: CommandId): Command {
  return commandTable[id];
}
