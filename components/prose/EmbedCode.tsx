import { href } from "@/components/pages/href";
import { embedAddress } from "@/story/format/addresses";
import { embedFrame } from "@/story/format/embedFrame";
import { sayIn } from "@/story/messages/sayIn";
import type { Scene } from "@/story/model/scene";
import type { Story } from "@/story/model/story";
import { site } from "@/story/site/site";
import styles from "./prose.module.css";

/** Fits each frame to its page: written small, as it is pasted by hand. */
const listener = `<script>addEventListener("message",function(e){if(e.data&&e.data.type==="attest:height")document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=e.data.height})})</script>`;

/** What another site pastes to show the scene: a frame, and a line of script that fits it. */
export function EmbedCode({ scene, story }: { scene: Scene; story: Story }) {
  const say = sayIn(story.language);
  const src = `${site.origin}${href(embedAddress(story.id, scene.id))}`;
  return (
    <details className={styles.embedCode}>
      <summary>{say("embed.summary")}</summary>
      <p>{say("embed.how")}</p>
      <pre>
        <code>{`${embedFrame(story, scene, { src, width: "100%" })}\n${listener}`}</code>
      </pre>
      <share-button data-said={say("embed.copied")}>
        <button type="button" data-do="copy">
          {say("embed.copy")}
        </button>
        <span role="status" />
      </share-button>
    </details>
  );
}
