import { href } from "@/components/pages/href";
import type { Outline } from "@/story/model/desk";
import type { DeskServer } from "./askDesk";
import { newAddress } from "./deskAddress";
import { StoryOutline } from "./outline/StoryOutline";

/** Every story with its chapters, scenes and steps, to be opened, put in order, renamed and removed. */
export const DeskHome = ({ outlines, server }: { outlines: Outline[]; server: DeskServer }) => (
  <main className="desk-home">
    <header>
      <h1>The desk</h1>
      <p>
        What you save here is written to the files under <code>content/</code>.{" "}
        <a href={href("/")}>The stories as readers see them</a>
      </p>
      <p>
        <a href={newAddress("story")}>New story</a>
      </p>
    </header>
    {outlines.map((outline) => (
      <StoryOutline key={outline.id} first={outline} server={server} />
    ))}
  </main>
);
