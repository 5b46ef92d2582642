/** The page's own words with what only the browser knows in them: fill("%0 of %1", 3, 7). */
export const fill = (words = "", ...given: unknown[]): string => words.replace(/%(\d)/g, (_, at) => `${given[at]}`);
