"use server";

import { z } from "zod";
import { choiceSchema } from "@/lib/domain/notifications/choices";
import { requestLanguage } from "@/lib/server/auth/language/request-language";
import { defineAction } from "@/lib/server/gate/define-action";
import { channelSchema, removeChannel, saveChannel } from "@/lib/server/notifications/channel/save-channel";
import { testChannel } from "@/lib/server/notifications/channel/test-channel";
import { markRead, markReadSchema } from "@/lib/server/notifications/inbox/mark-read";
import { removeAddress } from "@/lib/server/notifications/mail/remove-address";
import { addressSchema, requestAddress } from "@/lib/server/notifications/mail/request-address";
import { saveChoice } from "@/lib/server/notifications/settings/save-choice";

/** The person's own, so that every member may. */
export const markReadAction = defineAction({
  input: markReadSchema,
  permission: null,
  action: "notifications.read",
  handler: (waba, input) => markRead(waba, input),
});

export const removeAddressAction = defineAction({
  input: z.object({}),
  permission: null,
  action: "notifications.address-remove",
  handler: (waba) => removeAddress(waba),
});

export const removeChannelAction = defineAction({
  input: z.object({}),
  permission: "notifications:channel",
  action: "notifications.channel-remove",
  handler: (waba) => removeChannel(waba),
});

/** Mails a link; the address counts once its mailbox confirms it. */
export const requestAddressAction = defineAction({
  input: addressSchema,
  permission: null,
  action: "notifications.address",
  handler: async (waba, input) => requestAddress(waba, { ...input, language: await requestLanguage() }),
});

export const saveChannelAction = defineAction({
  input: channelSchema,
  permission: "notifications:channel",
  action: "notifications.channel",
  handler: (waba, input) => saveChannel(waba, input),
});

export const saveChoiceAction = defineAction({
  input: choiceSchema,
  permission: null,
  action: "notifications.choose",
  handler: (waba, input) => saveChoice(waba, input),
});

export const testChannelAction = defineAction({
  input: z.object({}),
  permission: "notifications:channel",
  action: "notifications.channel-test",
  handler: (waba) => testChannel(waba),
});
