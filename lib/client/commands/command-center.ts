import { type CommandId, commandIds } from "./command-table";

export type CommandHandlers = Partial<Record<CommandId, (() => void) | undefined>>;

let offers: readonly CommandHandlers[] = [];
let offered: readonly CommandId[] = [];
const listeners = new Set<() => void>();

function handlerOf(id: CommandId): (() => void) | undefined {
  return offers.findLast((handlers) => handlers[id])?.[id];
}

function changed() {
  offered = commandIds.filter((id) => handlerOf(id));
  for (const listener of listeners) listener();
}

/** What the page can do right now. Whoever offered a command last answers it, as a dialog does over its page. */
export const commandCenter = {
  offer(handlers: CommandHandlers): () => void {
    offers = [...offers, handlers];
    changed();
    return () => {
      offers = offers.filter((one) => one !== handlers);
      changed();
    };
  },
  /** The commands that somebody answers, in the table's order. The same array until that changes. */
  offered: () => offered,
  run(id: CommandId): void {
    handlerOf(id)?.();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
