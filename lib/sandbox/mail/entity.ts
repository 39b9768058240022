/** A mail as its receiver's mailbox keeps it. */
export type ReceivedMail = {
  id: string;
  at: string;
  /** How often it arrived with the same Message-ID; mailboxes show it once. */
  times: number;
  from: string;
  /** The envelope's recipient. */
  to: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  /** Lower-case names. */
  headers: Record<string, string>;
};

/** How the server treats a recipient: `code` 4xx or 5xx at RCPT, or takes the mail and loses its answer. */
export type MailFault = { to: string; times: number | null } & ({ code: number } | { cutAfterData: true });
