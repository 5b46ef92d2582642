/** A link of the page beside a text: it may not take the page out of its frame. `leadsTo`: where the desk has what an address shows. */
export function leadOut(event: MouseEvent, page: Document, leadsTo: (path: string) => string | undefined): void {
  const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>("a[href]");
  if (!link || event.defaultPrevented || isOfSheets(link)) return;
  const view = page.defaultView;
  const isHere = link.host === view?.location.host && link.pathname === view.location.pathname;
  event.preventDefault();
  if (isHere) {
    if (link.hash) view.location.hash = link.hash;
    return;
  }
  const desk = link.host === location.host ? leadsTo(link.pathname) : undefined;
  if (desk) location.assign(desk);
  else open(link.href, "_blank", "noopener,noreferrer");
}

/** A sheet comes over the page, and the record that one shows leads to others in the same sheet. */
const isOfSheets = (link: HTMLAnchorElement) =>
  link.matches("[aria-haspopup=dialog], claim-sheet a:not([data-do])[href*='/record/']");
