import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { GraphError } from "@/lib/graph/client/graph-error";

export function errorDetails({
  code,
  subcode,
  fbtraceId,
}: GraphError): Pick<Refusal, "code" | "subcode" | "fbtraceId"> {
  return {
    ...(code !== undefined && { code }),
    ...(subcode !== undefined && { subcode }),
    ...(fbtraceId && { fbtraceId }),
  };
}
