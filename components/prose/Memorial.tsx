import { href } from "@/components/pages/href";
import { claimAddress } from "@/story/format/addresses";
import { sayIn } from "@/story/messages/sayIn";
import type { Person } from "@/story/model/person";
import type { Story } from "@/story/model/story";
import { Aliases } from "./Aliases";
import { content } from "./content";
import styles from "./memorial.module.css";

/** One place for each person, equal and still, by country. Where our sources give no name, its place is kept open. */
export function Memorial({ people, story }: { people: Person[]; story: Story }) {
  return (
    <div className={`${content} ${styles.memorial}`} id="people" data-wide="">
      {inCountries(people).map(([first, ...others]) => (
        <section key={first.id} aria-label={first.country}>
          <p className={styles.country}>{first.country}</p>
          <ul>
            {[first, ...others].map((person) => (
              <Entry key={person.id} person={person} story={story} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Entry({ person: { id, name, line, claims }, story }: { person: Person; story: Story }) {
  const say = sayIn(story.language);
  return (
    <li className={content} id={id}>
      <Aliases ids={story.aliases.get(id)} />
      <p className={name ? styles.name : styles.open}>
        {name ?? <span className="hidden">{say("memorial.unnamed")}</span>}
      </p>
      <p className={styles.about}>
        {line}{" "}
        {claims.slice(0, 1).map((claim) => (
          <a
            key={claim.id}
            href={href(claimAddress(story.id, claim.id))}
            aria-label={say("memorial.source.of", { name: name ?? line })}
          >
            {say("memorial.source")}
          </a>
        ))}
      </p>
    </li>
  );
}

type Country = [Person, ...Person[]];

/** The people as they follow each other in the file, parted where the country changes. */
function inCountries(people: readonly Person[]): Country[] {
  const countries: Country[] = [];
  for (const person of people) {
    const last = countries.at(-1);
    if (last?.[0].country === person.country) last.push(person);
    else countries.push([person]);
  }
  return countries;
}
