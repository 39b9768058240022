"use client";

import { useEffect, useRef } from "react";
import { type CommandHandlers, commandCenter } from "./command-center";
import { type CommandId, commandIds } from "./command-table";

export function useCommands(handlers: CommandHandlers): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  const ids = commandIds.filter((id) => handlers[id]).join(" ");
  useEffect(() => {
    if (ids === "") return;
    const calls = ids.split(" ").map((id) => [id, () => latest.current[id as CommandId]?.()]);
    return commandCenter.offer(Object.fromEntries(calls) as CommandHandlers);
  }, [ids]);
}
