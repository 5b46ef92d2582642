/** What of a claim's page is its own, as HTML: `named` and `shared` stand in its head, with what is of all pages between them. */
export type RecordMarkup = { claim: string; named: string; shared: string; body: string };
