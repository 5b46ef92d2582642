/** px that a page would be high which has made itself as low as its frame; nothing where it has not, see fitFrame.ts. */
export function lowFrame(): number | undefined {
  const { low } = document.documentElement.dataset;
  return low ? Number(low) : undefined;
}
