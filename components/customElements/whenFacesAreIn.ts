/** What is laid out before the faces have come is laid out twice: calls back once no more are to come. See bringFaces.ts. */
export function whenFacesAreIn(signal: AbortSignal, then: () => void): void {
  if (document.documentElement.dataset.faces === undefined) then();
  else addEventListener("story:faces", then, { once: true, signal });
}
