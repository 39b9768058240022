/** Stands beside every preview: what is pictured is an observation, not a promise. */
export function PreviewNote({ className = "" }: { className?: string }) {
  return <p className={`text-center text-xs text-dim ${className}`}>Preview. WhatsApp may show it differently.</p>;
}
