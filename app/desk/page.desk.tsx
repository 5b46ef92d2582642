import { DeskHome } from "@/components/desk/DeskHome";
import { panels } from "@/components/panels/panels";
import { deskOutline } from "@/story/desk/deskOutline";
import { storyFolders } from "@/story/read/storyFolders";
import { openDesk } from "./openDesk";

/** The outlines at once; what is wrong at each part is counted when they stand there. */
export default async function Page() {
  const server = await openDesk();
  const content = { root: process.cwd(), panels };
  const outlines = (await storyFolders()).map((id) => deskOutline(id, content, false));
  return <DeskHome server={server} outlines={await Promise.all(outlines)} />;
}
