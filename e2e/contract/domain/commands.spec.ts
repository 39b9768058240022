import { expect, test } from "@playwright/test";
import { type CommandHandlers, commandCenter } from "@/lib/client/commands/command-center";
import { commandForKey, type KeyPress, type KeySurroundings, nameOfKey } from "@/lib/client/commands/command-for-key";
import { type CommandId, commandIds, commandOf } from "@/lib/client/commands/command-table";

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : "",
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});
const page = (offered: CommandId[], more: Partial<KeySurroundings> = {}): KeySurroundings => ({
  offered,
  typing: false,
  covered: false,
  singleKeys: true,
  ...more,
});
const control = { ctrlKey: true };

test("a key means what the table says, on every keyboard", () => {
  expect(commandForKey(press("n"), page(["create"]))).toBe("create");
  expect(commandForKey(press("N", { shiftKey: false }), page(["create"]))).toBe("create");
  expect(commandForKey(press("?", { shiftKey: true }), page(["help"]))).toBe("help");
  expect(commandForKey(press("s", control), page(["save"]))).toBe("save");
  expect(commandForKey(press("k", { metaKey: true }), page(["palette"]))).toBe("palette");
  // A browser event's keys are on its prototype, so a spread misses them.
  expect(commandForKey(Object.create(press("s", control)), page(["save"]))).toBe("save");
  expect(nameOfKey(press("س", { code: "KeyS", ctrlKey: true }))).toBe("Mod+S");
});

test("more keys held mean something else, and belong to the browser", () => {
  expect(commandForKey(press("n", control), page(["create"]))).toBeNull();
  expect(commandForKey(press("n", { altKey: true }), page(["create"]))).toBeNull();
  expect(commandForKey(press("N", { shiftKey: true }), page(["create"]))).toBeNull();
  expect(commandForKey(press("K", { ...control, shiftKey: true }), page(["palette"]))).toBeNull();
});

test("undo goes over all fields beside them, and is the browser's own within one", () => {
  const shift = { ...control, shiftKey: true };
  expect(commandForKey(press("z", control), page(["undo", "redo"]))).toBe("undo");
  expect(commandForKey(press("Z", shift), page(["undo", "redo"]))).toBe("redo");
  expect(commandForKey(press("z", control), page(["undo", "redo"], { typing: true }))).toBeNull();
  expect(commandForKey(press("Z", shift), page(["undo", "redo"], { covered: true }))).toBeNull();
});

test("single keys rest while one types, over dialogs, and where they are switched off", () => {
  for (const rest of [{ typing: true }, { covered: true }, { singleKeys: false }]) {
    expect(commandForKey(press("j"), page(["list.next"], rest))).toBeNull();
    expect(commandForKey(press("?"), page(["help"], rest))).toBeNull();
  }
  expect(commandForKey(press("s", control), page(["save"], { typing: true, singleKeys: false }))).toBe("save");
  expect(commandForKey(press("Escape"), page(["list.clear"], { singleKeys: false }))).toBe("list.clear");
});

test("a dialog is agreed to by the key that opened it, and nothing behind it is published", () => {
  const enter = press("Enter", control);
  expect(commandForKey(enter, page(["publish"]))).toBe("publish");
  expect(commandForKey(enter, page(["publish"], { covered: true }))).toBeNull();
  expect(commandForKey(enter, page(["publish.confirm"], { covered: true }))).toBe("publish.confirm");
});

test("what nobody offers, and what a field hears itself, has no key", () => {
  expect(commandForKey(press("n"), page([]))).toBeNull();
  expect(commandForKey(press("b", control), page(["bold"]))).toBeNull();
});

test("two commands share a key only where one of them is for dialogs", () => {
  const keyed = commandIds.map(commandOf).filter(({ keys, overDialogs }) => keys && !overDialogs);
  const keys = keyed.map((command) => command.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

test("the last offer answers, and a withdrawn one is gone", () => {
  const told: string[] = [];
  const by = (name: string): CommandHandlers => ({ save: () => told.push(name) });
  const leaveFirst = commandCenter.offer(by("page"));
  const leaveSecond = commandCenter.offer(by("dialog"));
  commandCenter.run("save");
  leaveSecond();
  commandCenter.run("save");
  leaveFirst();
  commandCenter.run("save");
  expect(told).toEqual(["dialog", "page"]);
  expect(commandCenter.offered()).toEqual([]);
});
