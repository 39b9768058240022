/** `standby`: Meta's Business Agent uses it while it holds a chat. */
export const webhookFields = ["messages", "standby"] as const;

export const isMessageField = (field: string | undefined): boolean => webhookFields.some((each) => each === field);
