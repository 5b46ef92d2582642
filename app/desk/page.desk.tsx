import { DeskHome } from "@/components/desk/DeskHome";
import { panels } from "@/components/panels/panels";
import { deskView } from "@/story/desk/deskView";
import { storyFolders } from "@/story/read/storyFolders";
import { openDesk } from "./openDesk";

export default async function Page() {
  await openDesk();
  const content = { root: process.cwd(), panels };
  const views = (await storyFolders()).map((id) => deskView(id, new Map(), content));
  return <DeskHome outlines={(await Promise.all(views)).map(({ outline }) => outline)} />;
}
