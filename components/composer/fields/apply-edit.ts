import type { TextEdit } from "@/lib/domain/text/marks/text-edit";

type TextControl = HTMLTextAreaElement | HTMLInputElement;

/**
 * Makes an edit as if it had been typed. `execCommand` is deprecated, yet it is the one way to change a text control
 * from a script that keeps the browser's own undo stack; `setRangeText` would empty it.
 */
export function applyEdit(control: TextControl, edit: TextEdit): void {
  control.focus();
  control.setSelectionRange(edit.from, edit.to);
  if (edit.insert !== "" || edit.from !== edit.to) {
    const done =
      edit.insert === "" ? document.execCommand("delete") : document.execCommand("insertText", false, edit.insert);
    if (!done) {
      control.setRangeText(edit.insert, edit.from, edit.to, "end");
      control.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
  control.setSelectionRange(edit.selectionStart, edit.selectionEnd);
}
