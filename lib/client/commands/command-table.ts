import { type Message, msg } from "@/lib/domain/messages/message";

export type CommandGroup = "everywhere" | "lists" | "writing" | "preview" | "navigation" | "theme" | "account";

export type Command = {
  label: Message;
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
  unlistedInHelp?: boolean;
};

/** The listener, the palette and the help read this table, so they can't differ. */
export const commandTable = {
  palette: { label: msg("commands.labels.palette"), group: "everywhere", keys: "Mod+K", unlisted: true },
  help: { label: msg("commands.labels.help"), group: "everywhere", keys: "?" },
  create: { label: msg("commands.labels.create"), group: "everywhere", keys: "N" },
  "create.elsewhere": { label: msg("commands.labels.createElsewhere"), group: "everywhere" },
  "list.open": { label: msg("commands.labels.listOpen"), group: "navigation" },
  "list.deleted": { label: msg("commands.labels.listDeleted"), group: "navigation" },
  "reviews.open": { label: msg("commands.labels.reviewsOpen"), group: "navigation" },
  "ads.open": { label: msg("commands.labels.adsOpen"), group: "navigation" },
  "results.open": { label: msg("commands.labels.resultsOpen"), group: "navigation" },
  "activity.open": { label: msg("commands.labels.activityOpen"), group: "navigation" },
  "team.open": { label: msg("commands.labels.teamOpen"), group: "navigation" },
  "setup.open": { label: msg("commands.labels.setupOpen"), group: "navigation" },
  "notifications.open": { label: msg("commands.labels.notificationsOpen"), group: "navigation" },
  "notifications.settings": { label: msg("commands.labels.notificationsSettings"), group: "navigation" },
  starters: { label: msg("commands.labels.starters"), group: "everywhere" },

  "list.search": { label: msg("commands.labels.listSearch"), group: "lists", keys: "/" },
  "list.next": { label: msg("commands.labels.listNext"), group: "lists", keys: "J", unlisted: true },
  "list.previous": { label: msg("commands.labels.listPrevious"), group: "lists", keys: "K", unlisted: true },
  "list.edit": { label: msg("commands.labels.listEdit"), group: "lists", keys: "E", unlisted: true },
  "list.select": { label: msg("commands.labels.listSelect"), group: "lists", keys: "X", unlisted: true },
  "list.clear": {
    label: msg("commands.labels.listClear"),
    group: "lists",
    keys: "Escape",
    passive: true,
    unlisted: true,
  },
  "list.refresh": { label: msg("commands.labels.listRefresh"), group: "lists" },

  save: { label: msg("commands.labels.save"), group: "writing", keys: "Mod+S", overDialogs: true },
  publish: { label: msg("commands.labels.publish"), group: "writing", keys: "Mod+Enter" },
  "publish.confirm": {
    label: msg("commands.labels.publishConfirm"),
    group: "writing",
    keys: "Mod+Enter",
    overDialogs: true,
    unlisted: true,
    unlistedInHelp: true,
  },
  bold: { label: msg("commands.labels.bold"), group: "writing", keys: "Mod+B", inField: true, unlisted: true },
  italic: { label: msg("commands.labels.italic"), group: "writing", keys: "Mod+I", inField: true, unlisted: true },
  "question.up": {
    label: msg("commands.labels.questionUp"),
    group: "writing",
    keys: "Alt+↑",
    inField: true,
    unlisted: true,
  },
  "question.down": {
    label: msg("commands.labels.questionDown"),
    group: "writing",
    keys: "Alt+↓",
    inField: true,
    unlisted: true,
  },
  undo: { label: msg("commands.labels.undo"), group: "writing", keys: "Mod+Z", besideFields: true },
  redo: { label: msg("commands.labels.redo"), group: "writing", keys: "Mod+Shift+Z", besideFields: true },
  "review.send": { label: msg("commands.labels.reviewSend"), group: "writing" },
  "review.update": { label: msg("commands.labels.reviewUpdate"), group: "writing" },
  "review.show": { label: msg("commands.labels.reviewShow"), group: "writing" },

  "preview.ios": { label: msg("commands.labels.previewIos"), group: "preview" },
  "preview.android": { label: msg("commands.labels.previewAndroid"), group: "preview" },
  "preview.light": { label: msg("commands.labels.previewLight"), group: "preview" },
  "preview.dark": { label: msg("commands.labels.previewDark"), group: "preview" },
  "preview.other": { label: msg("commands.labels.previewOther"), group: "preview" },

  "theme.light": { label: msg("commands.labels.themeLight"), group: "theme" },
  "theme.dark": { label: msg("commands.labels.themeDark"), group: "theme" },
  "theme.system": { label: msg("commands.labels.themeSystem"), group: "theme" },
  accounts: { label: msg("commands.labels.accounts"), group: "navigation" },
  "sign-out": { label: msg("commands.labels.signOut"), group: "account" },
} as const satisfies Record<string, Command>;

export type CommandId = keyof typeof commandTable;

export const commandIds = Object.keys(commandTable) as CommandId[];

export function commandOf(id: CommandId): Command {
  return commandTable[id];
}
