import type { YamlPath } from "@/story/model/yamlChange";

/** The id of the element that a value is written in. */
export const fieldId = (path: YamlPath): string => `field/${path.join("/")}`;
