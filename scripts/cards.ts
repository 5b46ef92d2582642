import { drawRecordCards } from "./publish/drawRecordCards";

/** For the build, which draws cards beside the pages: those of the stories named first, under the folder named last. */
const [stories = "", folder = ""] = process.argv.slice(2);
await drawRecordCards(stories.split(","), folder);
