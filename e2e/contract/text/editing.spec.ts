import { expect, test } from "@playwright/test";
import { continueList } from "@/lib/domain/text/marks/continue-list";
import { editBetween, type TextEdit } from "@/lib/domain/text/marks/text-edit";
import { type LineStyle, toggleLines } from "@/lib/domain/text/marks/toggle-lines";
import { type Mark, toggleMark } from "@/lib/domain/text/marks/toggle-mark";

/** `[` and `]` mark the selection, `|` a caret. */
function parse(marked: string): { text: string; start: number; end: number } {
  const caret = marked.indexOf("|");
  if (caret >= 0) return { text: marked.replace("|", ""), start: caret, end: caret };
  const start = marked.indexOf("[");
  return { text: marked.replace("[", "").replace("]", ""), start, end: marked.indexOf("]") - 1 };
}

function show(text: string, edit: TextEdit): string {
  const next = text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
  const { selectionStart: start, selectionEnd: end } = edit;
  if (start === end) return `${next.slice(0, start)}|${next.slice(start)}`;
  return `${next.slice(0, start)}[${next.slice(start, end)}]${next.slice(end)}`;
}

const mark = (marked: string, sign: Mark) => {
  const { text, start, end } = parse(marked);
  return show(text, toggleMark(text, start, end, sign));
};
const lines = (marked: string, style: LineStyle) => {
  const { text, start, end } = parse(marked);
  return show(text, toggleLines(text, start, end, style));
};
const enter = (marked: string) => {
  const { text, start, end } = parse(marked);
  const edit = continueList(text, start, end);
  return edit && show(text, edit);
};

test("a mark goes around the selection and comes off again", () => {
  expect(mark("say [hello] now", "*")).toBe("say [*hello*] now");
  expect(mark("say [*hello*] now", "*")).toBe("say [hello] now");
  expect(mark("say *[hello]* now", "*")).toBe("say [hello] now");
});

test("spaces at the edges stay outside the marks", () => {
  expect(mark("say[ hello ]now", "_")).toBe("say [_hello_] now");
});

test("each line gets its own pair, blank lines none, list signs stay outside", () => {
  expect(mark("[one\n\n- two]", "*")).toBe("[*one*\n\n- *two*]");
  expect(mark("[*one*\n- *two*]", "*")).toBe("[one\n- two]");
  expect(mark("[*one*\ntwo]", "*")).toBe("[*one*\n*two*]");
});

test("monospace spans lines", () => {
  expect(mark("[a\nb]", "```")).toBe("[```a\nb```]");
});

test("without a selection the word is formatted, between words an empty pair is inserted", () => {
  expect(mark("Grüß| dich", "~")).toBe("[~Grüß~] dich");
  expect(mark("hi | there", "*")).toBe("hi *|* there");
  expect(mark("hi *|* there", "*")).toBe("hi | there");
});

test("lines become a list, change their kind and become plain", () => {
  expect(lines("[a\n\nb]", "bullet")).toBe("[- a\n\n- b]");
  expect(lines("[- a\n- b]", "number")).toBe("[1. a\n2. b]");
  expect(lines("[1. a\n2. b]", "number")).toBe("[a\nb]");
  expect(lines("a|", "quote")).toBe("> a|");
  expect(lines("|", "bullet")).toBe("- |");
});

test("Enter continues a list and ends it on an empty item", () => {
  expect(enter("- a|")).toBe("- a\n- |");
  expect(enter("x\n9. a|")).toBe("x\n9. a\n10. |");
  expect(enter("- a\n- |")).toBe("- a\n|");
  expect(enter("> a|b")).toBe("> a\n> |b");
  expect(enter("plain|")).toBeNull();
  expect(enter("99. a|")).toBeNull();
});

test("the edit between two texts is no wider than the difference", () => {
  expect(editBetween("hello world", "hello brave world")).toMatchObject({ from: 6, to: 6, insert: "brave " });
  expect(editBetween("aa", "a")).toMatchObject({ from: 1, to: 2, insert: "" });
});
