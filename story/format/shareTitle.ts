import type { Chapter } from "../model/chapter";
import type { Story } from "../model/story";

/** What a chapter is called where a link to it travels alone: "How many were inside? Reports differ - Bamako, 20 November 2015". */
export const shareTitle = ({ title: story }: Pick<Story, "title">, { shareTitle, title }: Chapter): string =>
  `${shareTitle ?? title} - ${story}`;
