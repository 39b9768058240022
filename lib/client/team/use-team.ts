"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { changeRoleAction, createInviteAction, removeMemberAction, revokeInviteAction } from "@/lib/actions/team";
import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import type { InviteInput, RoleChange } from "@/lib/domain/team/team-input";
import type { TeamView } from "@/lib/domain/team/team-view";
import { refusalFromThrown } from "../browser/refusal-from-thrown";
import { useQuery } from "../query/use-query";
import { teamQuery } from "./team-query";

type Outcome<Input, Output> = { onDone?: (data: Output, input: Input) => void; onRefused: (refusal: Refusal) => void };

export function useTeam(wabaId: string, first: TeamView) {
  const { data, isError } = useQuery(teamQuery(wabaId, first));
  return { team: data ?? first, isError };
}

function useTeamAction<Input, Output>(
  wabaId: string,
  action: (wabaId: string, input: Input) => Promise<ActionResult<Output>>,
  { onDone, onRefused }: Outcome<Input, Output>,
) {
  const client = useQueryClient();
  const { isPending, mutate, variables } = useMutation({
    mutationFn: (input: Input): Promise<ActionResult<Output>> =>
      action(wabaId, input).catch((error) => ({ ok: false, refusal: refusalFromThrown(error) })),
    onSuccess: async (result, input) => {
      await client.invalidateQueries({ queryKey: ["team", wabaId] });
      if (result.ok) onDone?.(result.data, input);
      else onRefused(result.refusal);
    },
  });
  return { busy: isPending, run: mutate, input: variables };
}

export const useChangeRole = (wabaId: string, on: Outcome<RoleChange, null>) =>
  useTeamAction(wabaId, changeRoleAction, on);

export const useRemoveMember = (wabaId: string, on: Outcome<{ memberId: string }, null>) =>
  useTeamAction(wabaId, removeMemberAction, on);

export const useCreateInvite = (wabaId: string, on: Outcome<InviteInput, { inviteId: string; token: string }>) =>
  useTeamAction(wabaId, createInviteAction, on);

export const useRevokeInvite = (wabaId: string, on: Outcome<{ inviteId: string }, null>) =>
  useTeamAction(wabaId, revokeInviteAction, on);
