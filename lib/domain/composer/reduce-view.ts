import type { ComposerEvent } from "./composer-event";
import type { ComposerState } from "./composer-state";

export function reduceView(state: ComposerState, event: ComposerEvent): ComposerState {
  const { page, history } = state;
  switch (event.type) {
    case "pageRendered": {
      const { gone, canWrite } = event.page;
      if (page.gone === gone && page.canWrite === canWrite) return state;
      return { ...state, page: { ...page, gone, canWrite } };
    }
    case "wordsChanged":
      return state.note === null ? state : { ...state, note: null };
    case "wordsChecked":
      return { ...state, checks: event.checks };
    case "historyChanged": {
      const { canUndo, canRedo } = event;
      if (history.canUndo === canUndo && history.canRedo === canRedo) return state;
      return { ...state, history: { canUndo, canRedo } };
    }
    case "exampleUsed":
      return { ...state, note: { kind: "example-used", name: event.name, replaced: event.replaced } };
    case "paneChosen":
      if (state.pane === event.pane) return state;
      return { ...state, pane: event.pane, sawPhone: state.sawPhone || event.pane === "preview" };
    case "phoneUsed":
      return state.sawPhone ? state : { ...state, sawPhone: true };
    case "phonePlayed":
      return { ...state, pane: "preview", sawPhone: true, phonePlays: state.phonePlays + 1 };
    case "fieldFocused":
      return state.activeField === event.field ? state : { ...state, activeField: event.field };
    case "dialogOpened":
      return { ...state, dialog: event.dialog };
    case "dialogClosed":
      return state.dialog === "none" ? state : { ...state, dialog: "none" };
    default:
      return state;
  }
}
