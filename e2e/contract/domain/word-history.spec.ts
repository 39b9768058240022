import { expect, test } from "@playwright/test";
import { WordHistory } from "@/lib/domain/drafts/word-history";
import type { SequenceWords } from "@/lib/domain/sequences/schema";

const words = (text: string): SequenceWords => ({ name: "Spring", text, autofill: "", iceBreakers: [] });

test("undo right after typing keeps what was typed as a step, and redo brings it back", () => {
  const history = new WordHistory(words("a"));
  history.settle(words("ab"));
  expect(history.undo(words("abc"))?.text).toBe("ab");
  expect(history.redo(words("ab"))?.text).toBe("abc");
});

test("redo right after typing loses no step", () => {
  const history = new WordHistory(words("a"));
  history.settle(words("ab"));
  history.undo(words("ab"));
  expect(history.redo(words("ax"))).toBeNull();
  expect(history.undo(words("ax"))?.text).toBe("a");
  expect(history.undo(words("a"))).toBeNull();
});

test("only the last 200 steps are kept", () => {
  const history = new WordHistory(words("0"));
  for (let step = 1; step <= 300; step++) history.settle(words(String(step)));
  let last = "300";
  while (history.canUndo) last = history.undo(words(last))?.text ?? "";
  expect(last).toBe("100");
});
