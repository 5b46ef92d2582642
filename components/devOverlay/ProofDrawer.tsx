import { useEffect, useRef } from "react";
import type { Finding } from "@/story/model/finding";
import type { Proof } from "@/story/model/proof";
import { FindingList } from "./FindingList";
import { fitText } from "./labels";
import type { Fit } from "./measureSteps";
import { PlaceLink } from "./PlaceLink";
import { pageParts } from "./pageParts";
import { reviewsHere } from "./reviewsHere";

type Props = { proof: Proof; here: Finding[]; elsewhere: Finding[]; long: [string, Fit][]; onClose(): void };

/** What is wrong with the page, with its steps on a phone, and with the rest of the story; each leads to its line. */
export function ProofDrawer({ proof, here, elsewhere, long, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { root, steps } = proof;
  return (
    <section className="proof-drawer" aria-labelledby="proof-heading">
      <header>
        <h2 id="proof-heading" ref={heading} tabIndex={-1}>
          On this page: {here.length} {here.length === 1 ? "finding" : "findings"}
        </h2>
        <button type="button" onClick={onClose} aria-label="Close">
          ×
        </button>
      </header>
      <FindingList findings={here} root={root} />
      {long.length > 0 && (
        <>
          <h3>Too long for a phone</h3>
          <ul>
            {long.map(([id, fit]) => (
              <li key={id}>
                {steps[id] && (
                  <p>
                    <PlaceLink place={steps[id].place} root={root} />
                  </p>
                )}
                <p>
                  {id}: {fitText(fit)}.
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      <ReviewsHere reviews={reviewsHere(proof, pageParts())} root={root} />
      {elsewhere.length > 0 && (
        <>
          <h3>Elsewhere: {elsewhere.length}</h3>
          <FindingList findings={elsewhere} root={root} />
        </>
      )}
      {document.querySelector("story-scene") && (
        <p>
          <a href="?steps=all">All stills of this page, at three sizes</a>
        </p>
      )}
    </section>
  );
}

/** What editors asked and checked of the page and have not done with. */
const ReviewsHere = ({ reviews, root }: { reviews: Proof["reviews"]; root: string }) =>
  reviews.length > 0 && (
    <>
      <h3>Reviews: {reviews.length}</h3>
      <ul>
        {reviews.map(({ id, head, note, comment, words, place }) => (
          <li key={id}>
            <p>
              <PlaceLink place={place} root={root} />
            </p>
            <p>{[`${head}.`, words && `On “${words}”.`, note, comment].filter(Boolean).join(" ")}</p>
          </li>
        ))}
      </ul>
    </>
  );
