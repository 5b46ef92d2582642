/**
 * Keeps an answer for a thing as long as all else that it rests on is the very same: while somebody types in one chapter, what was
 * found in the others stands. `rest` is compared by identity.
 */
export function keepFor<Thing extends object, Answer>() {
  const kept = new WeakMap<Thing, { rest: readonly unknown[]; answer: Answer }>();
  return (thing: Thing, rest: readonly unknown[], find: () => Answer): Answer => {
    const last = kept.get(thing);
    if (last?.rest.length === rest.length && last.rest.every((one, index) => one === rest[index])) return last.answer;
    const answer = find();
    kept.set(thing, { rest, answer });
    return answer;
  };
}
