import type { Place } from "@/story/model/finding";

/** "content/my-story/claims.yaml:33:1", as terminals and editors read it. */
export const placeText = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/** Opens VS Code at a place; `root` is the project's absolute path on the machine where the editor sits. */
export function editorLink(root: string, place: Place): string {
  const path = `${root.replaceAll("\\", "/").replace(/^\//, "")}/${place.file}`;
  return `vscode://file/${encodeURI(path)}:${place.line}:${place.column}`;
}
