import { href } from "@/components/frame/href";
import { storyAddress } from "@/story/format/addresses";
import type { Scene } from "@/story/model/scene";
import type { Story } from "@/story/model/story";
import styles from "./prose.module.css";

/** Fits each frame to its page: written small, as it is pasted by hand. */
const listener = `<script>addEventListener("message",function(e){if(e.data&&e.data.type==="attest:height")document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=e.data.height})})</script>`;

/** What another site pastes to show the scene: a frame, and three lines of script that fit it. */
export function EmbedCode({ scene, story }: { scene: Scene; story: Story }) {
  const address = `${process.env.SITE_URL ?? ""}${href(storyAddress(story.id, `embed/${scene.id}/`))}`;
  const title = `${scene.title} - ${story.title}`.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const frame = `<iframe src="${address}" title="${title}" loading="lazy" width="100%" height="640" style="border:0"></iframe>`;
  return (
    <details className={styles.embedCode}>
      <summary>Embed this graphic</summary>
      <p>For another site. The second part fits the frame to its content and may be left out.</p>
      <pre>
        <code>{`${frame}\n${listener}`}</code>
      </pre>
      <share-button data-said="Code copied">
        <button type="button" data-do="copy">
          Copy code
        </button>
        <span role="status" />
      </share-button>
    </details>
  );
}
