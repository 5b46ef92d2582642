import { href } from "@/components/frame/href";
import { claimAddress } from "@/story/format/addresses";
import type { Person } from "@/story/model/person";
import type { Story } from "@/story/model/story";
import { Aliases } from "./Aliases";
import styles from "./prose.module.css";

/** One line for each person, equal and still; where our sources give no name the line says so in the same type. */
export function Memorial({ people, story }: { people: Person[]; story: Story }) {
  return (
    <ul className={styles.memorial} id="people">
      {people.map(({ id, name, line, country, claims }) => (
        <li key={id} id={id}>
          <Aliases ids={story.aliases.get(id)} />
          <span className={styles.person}>{name ?? line}</span>
          <span className={styles.about}>
            {name && `${line} `}
            {country}.{" "}
            {claims.slice(0, 1).map((claim) => (
              <a key={claim.id} href={href(claimAddress(story.id, claim.id))} aria-label={`Source for ${name ?? line}`}>
                Source
              </a>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
