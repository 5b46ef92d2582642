import type { Draft } from "../model/draft";

/** The entries of corrections.yaml that name an id, or one that it stands for today. */
export const correctionsOf = ({ corrections, moved }: Pick<Draft, "corrections" | "moved">, id: string) =>
  corrections.value.filter(({ where }) => where === id || moved.value.get(where) === id);
