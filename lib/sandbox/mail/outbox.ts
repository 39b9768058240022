import { randomUUID } from "node:crypto";
import type { MailFault, ReceivedMail } from "./entity";

const MAX_KEPT = 2_000;

/** In memory only: a restart starts an empty outbox. */
export class Outbox {
  #mails: ReceivedMail[] = [];
  #faults: MailFault[] = [];

  add(mail: Omit<ReceivedMail, "id" | "at" | "times">): ReceivedMail {
    const known = this.#mails.find(({ to, messageId }) => to === mail.to && messageId === mail.messageId);
    if (known) {
      known.times += 1;
      return known;
    }
    const received = { ...mail, id: randomUUID(), at: new Date().toISOString(), times: 1 };
    this.#mails = [received, ...this.#mails].slice(0, MAX_KEPT);
    return received;
  }

  /** Newest first. */
  list(to?: string): ReceivedMail[] {
    return this.#mails.filter((mail) => to === undefined || mail.to === to.toLowerCase());
  }

  find(id: string): ReceivedMail | undefined {
    return this.#mails.find((mail) => mail.id === id);
  }

  fault(fault: MailFault): void {
    this.#faults.push({ ...fault, to: fault.to.toLowerCase() });
  }

  /** The fault for the next mail to this recipient, which it uses up. */
  takeFault(to: string, what: "code" | "cutAfterData"): MailFault | null {
    const fault = this.#faults.find((one) => one.to === to && what in one && one.times !== 0);
    if (!fault) return null;
    if (fault.times !== null) fault.times -= 1;
    return fault;
  }

  clear(to?: string): void {
    const isMeant = (address: string) => to === undefined || address === to.toLowerCase();
    this.#mails = this.#mails.filter((mail) => !isMeant(mail.to));
    this.#faults = this.#faults.filter((fault) => !isMeant(fault.to));
  }
}
