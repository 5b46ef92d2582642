/** A claim's record as its own page tells it. `parts` are its heading and facts, in order. */
export type ClaimRecord = { title: string; parts: readonly Element[] };

const known = new Map<string, Promise<ClaimRecord>>();

/** The record page at an address, read once. Rejects where it cannot be had; asking again then asks again. */
export function fetchRecord(address: string): Promise<ClaimRecord> {
  const record = known.get(address) ?? read(address);
  known.set(address, record);
  record.catch(() => known.delete(address));
  return record;
}

async function read(address: string): Promise<ClaimRecord> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // Its style is let through on its own page alone: parsed here, the policy of this one would complain of it.
  const text = (await response.text()).replace(/<style[\s\S]*?<\/style>/, "");
  const page = new DOMParser().parseFromString(text, "text/html");
  const parts = [...page.querySelectorAll("[data-record]")];
  if (parts.length === 0) throw new Error(`${address} is no record.`);
  return { title: page.title, parts };
}
