import { GraphRefusal } from "../http/graph-refusal";

/** Code 100 with the reason in words for people. */
export function creativeRefusal(title: string, reason: string, subcode = 1_487_390): GraphRefusal {
  return new GraphRefusal(400, {
    message: "Invalid parameter",
    type: "OAuthException",
    code: 100,
    error_subcode: subcode,
    is_transient: false,
    error_user_title: title,
    error_user_msg: reason,
  });
}
