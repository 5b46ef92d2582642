import { notFound } from "next/navigation";
import "@/components/customElements/still.css";
import "@/components/desk/stills.css";
import { panels } from "@/components/panels/panels";
import { StillBox } from "@/components/panels/still/StillBox";
import { directionOf } from "@/story/model/language";
import { keptFor } from "../../../keptFor";

type Props = { params: Promise<{ key: string }> };

/** The stills of a scene as it is being edited, one under the other, each of the size that a screen of this width pins it in. */
export default async function Page({ params }: Props) {
  const drawn = await keptFor("stills", (await params).key);
  const Still = drawn && (await panels[drawn.panel]?.still());
  if (!Still) notFound();
  return (
    <main className="desk-stills" lang={drawn.language} dir={directionOf(drawn.language)}>
      {drawn.steps.map(({ id, state }) => (
        <section key={id} id={id} aria-label={id}>
          <StillBox step={id}>
            <Still state={state} />
          </StillBox>
        </section>
      ))}
    </main>
  );
}
