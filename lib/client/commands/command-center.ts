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

/** The latest offer wins, as with a dialog over its page. */
export const commandCenter = {
  offer(handlers: CommandHandlers): () => void {
    offers = [...offers, handlers];
    changed();
    return () => {
      offers = offers.filter((one) => one !== handlers);
      changed();
    };
  },
  /** In the table's order; stable until it changes, for `useSyncExternalStore`. */
  offered: () => offered,
  run(id: CommandId): void {
    handlerOf(id)?.();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
