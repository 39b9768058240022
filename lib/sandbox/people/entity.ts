export type App = { id: string; secret: string; name: string; link: string };

export type Business = { id: string; name: string };

/** A person who signs in through the dialog, or a business's system user. */
export type Person = {
  id: string;
  name: string;
  kind: "person" | "system";
  businessIds: string[];
  inDialog: boolean;
  /** Shown under the name in the dialog. */
  note: string;
  /** Declined when first asked; `auth_type=rerequest` grants them. */
  declines: string[];
  /** Grants all accounts, so `granular_scopes` has no `target_ids`. */
  grantsAll: boolean;
};
