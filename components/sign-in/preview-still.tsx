/** What a customer will see, so that the page says without words what this is. */
export function PreviewStill() {
  return (
    <aside
      aria-label="Example of a welcome sequence"
      className="grid place-items-center border-line bg-(image:--stage) px-5 py-10 max-lg:border-t lg:border-l"
    />
  );
}
