/** A change of a text: what stands from `start` to `end` (UTF-16 offsets, the end exclusive) becomes `put`. */
export type Edit = { start: number; end: number; put: string };
