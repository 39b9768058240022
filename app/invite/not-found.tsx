import { InviteUnavailable } from "@/components/team/invite/invite-unavailable";

export default function InviteNotFound() {
  return <InviteUnavailable />;
}
